// Tasklist keeps drafts of forms in this browser. Whoever logs in next must not find them; this page is shown before each login and after each logout.
for (const key of Object.keys(localStorage)) {
  if (key.startsWith('camForm:') || key.startsWith('camunda-form:')) {
    localStorage.removeItem(key);
  }
}
