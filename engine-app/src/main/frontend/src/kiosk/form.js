// The form of one rating. Nothing is chosen before; the norms of the chosen level alone are offered and count.
import { part } from './stages.js'

const form = () => part('rating')
const chosen = () => form().querySelector('[name=satisfaction]:checked')
const ticked = () => [...form().querySelectorAll('.norms:not([hidden]) input:checked')].map((box) => box.value)

const follow = () => {
  const level = chosen()
  form().querySelectorAll('.norms').forEach((norms) => {
    norms.hidden = !level || norms.id !== level.id.replace('level', 'norms') || !norms.querySelector('input')
    if (norms.hidden) norms.querySelectorAll('input').forEach((box) => { box.checked = false })
  })
  part('more').hidden = !level
  forgive()
}

/** What is asked for again is asked for at the next sending, not while somebody still writes. */
const forgive = () => {
  part('level-missing').hidden = true
  part('reason-missing').hidden = true
}

export const clear = () => {
  form().reset()
  follow()
}

/** What was filled in, or null with the first fault shown. */
export const read = (reasonRequired) => {
  const level = chosen()
  const comment = part('comment').value.trim()
  const bare = level?.dataset.bad === 'true' && reasonRequired && ticked().length === 0 && comment === ''
  part('level-missing').hidden = Boolean(level)
  part('reason-missing').hidden = !bare
  if (!level) form().querySelector('[name=satisfaction]').focus()
  else if (bare) form().querySelector('.norms:not([hidden]) input, #comment').focus()
  return !level || bare ? null : { satisfaction: level.value, normCodes: ticked(), comment: comment || null }
}

export const prepare = (submit) => {
  form().addEventListener('change', (event) => {
    if (event.target.name !== 'satisfaction') return
    follow()
    form().querySelector('.norms:not([hidden])')?.scrollIntoView({ block: 'nearest' })
  })
  form().addEventListener('input', forgive)
  form().addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
}
