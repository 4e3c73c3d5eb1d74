// Every page works without this file; it only saves a click.

const submitOnChange = (form) => {
  form.querySelectorAll('select, input[type=checkbox]').forEach((field) =>
    field.addEventListener('change', () => form.requestSubmit()))
}

// A second click must not send a form twice.
const submitOnce = (form) => {
  form.addEventListener('submit', () => {
    const button = form.querySelector('button[type=submit], button:not([type])')
    if (button) {
      button.setAttribute('aria-busy', 'true')
      setTimeout(() => { button.disabled = true })
      setTimeout(() => { button.disabled = false; button.removeAttribute('aria-busy') }, 8000)
    }
  })
}

const countCharacters = (area) => {
  const counter = area.form?.querySelector(`[data-counts="${area.id}"]`)
  if (!counter) return
  const show = () => { counter.textContent = `${area.value.length} / ${area.maxLength}` }
  area.addEventListener('input', show)
  show()
}

const LARGEST_FILE = 10 * 1024 * 1024

// The server checks again; but it would only answer after the whole upload.
const checkSize = (input) => input.addEventListener('change', () => {
  const largest = Number(input.dataset.largest || LARGEST_FILE)
  const tooLarge = [...input.files].some((file) => file.size > largest)
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '')
  input.reportValidity()
})

// The server leaves out what was ticked under another level; without :has() this also hides it.
const followLevel = (form) => {
  const follow = () => form.querySelectorAll('.norms').forEach((norms) => {
    const chosen = form.querySelector(`#level-${norms.id.replace('norms-', '')}`)?.checked
    norms.hidden = !chosen
    if (!chosen) norms.querySelectorAll('input').forEach((box) => { box.checked = false })
  })
  form.addEventListener('change', (event) => { if (event.target.name === 'satisfaction') follow() })
  follow()
}

export const enhance = (root) => {
  root.querySelectorAll('form[data-auto-submit]').forEach(submitOnChange)
  root.querySelectorAll('form[method=post]').forEach(submitOnce)
  root.querySelectorAll('form[data-rating]').forEach(followLevel)
  root.querySelectorAll('input[type=file][data-too-large]').forEach(checkSize)
  root.querySelectorAll('textarea[maxlength]').forEach(countCharacters)
}
