// One part of the page at a time; who cannot see it is led to its heading.
export const part = (id) => document.getElementById(id)

export const fill = (element, ...values) => {
  element.textContent = values.reduce((text, value, i) => text.replace(`{${i}}`, value), element.dataset.text)
}

export const stage = () => document.querySelector('.stage:not([hidden])')?.id

export const show = (id) => {
  if (stage() === id) return
  document.querySelectorAll('.stage').forEach((section) => { section.hidden = section.id !== id })
  part('main').scrollTop = 0
  part(`${id}-title`)?.focus({ preventScroll: true })
}

/** Counts down to nothing; start again by calling it again. */
export const countdown = (tell, end) => {
  let timer
  const stop = () => clearInterval(timer)
  const start = (seconds) => {
    stop()
    let left = seconds
    tell(left)
    timer = setInterval(() => {
      left -= 1
      if (left > 0) {
        tell(left)
      } else {
        stop()
        end()
      }
    }, 1000)
  }
  return { start, stop }
}
