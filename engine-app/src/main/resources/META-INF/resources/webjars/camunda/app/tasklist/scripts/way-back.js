// Camunda's header leads to Camunda's own pages only; people come from our start page and go back to it.
const ENTRIES = [['/', '首页', 'Home'], ['/cases', '案件', 'Cases']];

function entry([href, chinese, english], inChinese) {
  const item = document.createElement('li');
  item.className = 'way-back';
  const link = item.appendChild(document.createElement('a'));
  link.href = href;
  link.textContent = inChinese ? chinese : english;
  return item;
}

/** Puts links to the start page and the case list before the entries of Tasklist's menu, as often as Tasklist draws it. */
export function showTheWayBack(inChinese) {
  const put = () => {
    const menu = document.querySelector('[cam-widget-header] .sections-menu > ul');
    if (menu && !menu.querySelector('.way-back')) {
      menu.prepend(...ENTRIES.map(each => entry(each, inChinese)));
    }
  };
  new MutationObserver(put).observe(document.body, { childList: true, subtree: true });
  put();
}
