// The whole application has one login page. Camunda's own form (#/login) cannot work beside it.
function leaveCamundaLogin() {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login?logout');
  }
}

document.documentElement.lang = 'zh-CN';
window.addEventListener('hashchange', leaveCamundaLogin);
leaveCamundaLogin();
