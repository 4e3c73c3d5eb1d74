// Camunda compares only the language part of the browser's first choice ("zh", never "zh-CN"), so Chinese has to be
// the fallback. English is for browsers that ask for English first and do not read Chinese at all.
const languages = navigator.languages ?? [navigator.language];
const readsChinese = languages.some(language => language.toLowerCase().startsWith('zh'));

export default {
  app: { vendor: '好差评', name: '待办' },
  locales: {
    availableLocales: readsChinese ? ['zh-CN'] : ['zh-CN', 'en'],
    fallbackLocale: 'zh-CN'
  },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  customScripts: ['scripts/haochaping'],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前待办' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个待办分类' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一个待办' },
    focusForm: { key: 'ctrl+alt+f', description: '转到办理表单的第一个输入项' }
  }
};
