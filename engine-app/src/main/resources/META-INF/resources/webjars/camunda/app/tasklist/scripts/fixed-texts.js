// Texts that the form viewer and its calendar have only in English. Replaced where they appear; anything else on the
// page is left alone.
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const TEXTS = new Map([
  ['Field is required.', '此项必填。'],
  ['Date and time must both be entered.', '请同时填写日期和时间。'],
  ['An error happened while submitting the task form', '未能提交，请按提示改正。'],
  ['Date and Time displayed in local timezone:', '日期和时间按本地时区显示：'],
  ...MONTHS.map((name, index) => [name, `${index + 1}月`]),
  ...WEEKDAYS.map((name, index) => [name, '日一二三四五六'[index]])
]);

const PATTERNS = [
  // What the server says stands between the engine's English words with the task's id and the code for programs.
  [/^Cannot (?:submit|complete) task(?: form)? \S+: (.*?)(?: \([a-z0-9-]+\))?$/s, '$1'],
  [/^Field must have maximum length of (\d+)\.$/, '最多填写 $1 个字。'],
  [/^Field must have minimum length of (\d+)\.$/, '至少填写 $1 个字。']
];

const HINTS = new Map([['yyyy/mm/dd', '年/月/日'], ['mm/dd/yyyy', '月/日/年'], ['hh:mm', '时:分'], ['hh:mm --', '时:分']]);

const PLACES = '.fjs-container, .flatpickr-calendar, [notifications-panel], #footer-timezone';

// On a slow computer Tasklist draws before it has its labels, and leaves their keys in the list's header for good.
const KEY = /^[A-Z]+(_[A-Z]+)+$/;
let labels = {};

async function loadLabels() {
  try {
    labels = (await (await fetch('/camunda/app/tasklist/locales/zh-CN.json')).json()).labels;
  } catch {
    labels = {};
  }
}

function chinese(text) {
  const known = TEXTS.get(text) ?? (KEY.test(text) ? labels[text] : undefined);
  if (known) {
    return known;
  }
  const pattern = PATTERNS.find(([english]) => english.test(text));
  return pattern ? text.replace(...pattern) : undefined;
}

function translateHint(input) {
  const own = HINTS.get(input.placeholder) ?? labels[input.placeholder];
  if (own) {
    input.placeholder = own;
  }
}

function translate(node) {
  node.querySelectorAll?.('input[placeholder]').forEach(translateHint);
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); text; text = texts.nextNode()) {
    const own = text.parentElement?.closest('textarea') ? undefined : chinese(text.data.trim());
    if (own && (KEY.test(text.data.trim()) || text.parentElement?.closest(PLACES))) {
      text.data = own;
    }
  }
}

/** Starts to replace the fixed English texts, unless the page is shown in English. */
export async function translateFixedTexts() {
  if (!inChinese()) {
    return;
  }
  await loadLabels();
  document.documentElement.lang = 'zh-CN';
  new MutationObserver(changes => changes.forEach(change =>
    change.type === 'attributes' ? translateHint(change.target)
      : change.type === 'characterData' ? translate(change.target) : change.addedNodes.forEach(translate)
  )).observe(document.body, { childList: true, characterData: true, subtree: true, attributeFilter: ['placeholder'] });
}

/** Whether the page is shown in Chinese: everywhere but in browsers that ask for English and read no Chinese. */
export function inChinese() {
  const languages = navigator.languages ?? [navigator.language];
  return languages.some(language => language.toLowerCase().startsWith('zh'))
    || !languages[0]?.toLowerCase().startsWith('en');
}
