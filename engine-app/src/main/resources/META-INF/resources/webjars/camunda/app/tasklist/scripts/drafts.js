// Tasklist keeps what was typed into a form in localStorage, on purpose with its save button and by itself when the
// session has ended. On a shared counter computer that text would be there for the next person.
const DRAFT = /^(camunda-form|camForm):/;
const OWNER = 'haochaping-draft-owner';

export function forgetDrafts(storage = localStorage) {
  Object.keys(storage).filter(key => DRAFT.test(key)).forEach(key => storage.removeItem(key));
}

/** For sessions that ended elsewhere: drafts never outlive a change of the person at this browser. */
export async function forgetDraftsOfOthers(storage = localStorage) {
  const person = await currentPerson();
  if (storage.getItem(OWNER) !== person) {
    forgetDrafts(storage);
    storage.setItem(OWNER, person);
  }
}

async function currentPerson() {
  try {
    const answer = await fetch('/camunda/api/admin/auth/user/default', { headers: { Accept: 'application/json' } });
    return answer.ok ? (await answer.json()).userId : '';
  } catch {
    return '';
  }
}
