// The same choice of language as in Tasklist: see ../../tasklist/scripts/config.js.
const languages = navigator.languages ?? [navigator.language];
const readsChinese = languages.some(language => language.toLowerCase().startsWith('zh'));

export default {
  app: { vendor: '好差评', name: '工作台' },
  locales: {
    availableLocales: readsChinese ? ['zh-CN'] : ['zh-CN', 'en'],
    fallbackLocale: 'zh-CN'
  },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  customScripts: ['scripts/haochaping'],
  disableWelcomeMessage: true,
  links: [
    { label: '好差评首页', href: '/', description: '案件、期限和我的工作' }
  ]
};
