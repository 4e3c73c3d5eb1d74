import { forgetDrafts, forgetDraftsOfOthers } from './drafts.js';
import { inChinese, translateFixedTexts } from './fixed-texts.js';
import { showTheWayBack } from './way-back.js';

const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

/** The whole application has one login page. Camunda's own form (#/login) cannot work beside it. */
function leaveCamundaLogin() {
  if (!location.hash.startsWith('#/login')) {
    return false;
  }
  forgetDrafts();
  location.replace('/login?logout');
  return true;
}

/** Tasklist sorts by creation, newest first, and ignores what the filter says. Officers work by deadline. */
function sortByDueDate() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  if (path !== '' && path !== '/') {
    return;
  }
  const parameters = new URLSearchParams(query);
  if (!parameters.has('sorting')) {
    parameters.set('sorting', DUE_FIRST);
    location.replace(`${location.pathname}${location.search}#/?${parameters}`);
  }
}

function onAddress() {
  if (!leaveCamundaLogin()) {
    sortByDueDate();
  }
}

window.addEventListener('hashchange', onAddress);
onAddress();
showTheWayBack(inChinese());
await translateFixedTexts();
// Camunda starts Tasklist only after this file: no form can show a draft before it is forgotten.
await forgetDraftsOfOthers();
