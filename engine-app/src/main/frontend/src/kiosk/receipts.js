// What became of the ratings of this visit: a receipt each, or why there is none. Gone with the visit.
import { part } from './stages.js'

const box = () => part('receipts')
const REASONS = { 'already-reviewed': 'already', 'supplement-window-closed': 'late' }

const words = (article, name) => { article.querySelector('p').textContent = box().dataset[name] }

const scan = () => { part('scan').hidden = !box().querySelector('img') }

export const clear = () => {
  box().replaceChildren()
  scan()
}

/** @param online whether an answer is to be expected at once */
export const expect = (result, subject, online) => {
  const article = document.createElement('article')
  article.dataset.result = result
  const heading = document.createElement('h2')
  heading.lang = 'zh-CN'
  heading.textContent = subject ?? box().dataset.none
  article.append(heading, document.createElement('p'))
  box().append(article)
  words(article, online ? 'sending' : 'later')
}

export const later = () => box().querySelectorAll('article:not([data-answered])').forEach((article) => words(article, 'later'))

/** Whether the rating is of this visit. */
export const answered = (message) => {
  const article = box().querySelector(`[data-result="${message.result}"]`)
  if (!article) return false
  article.dataset.answered = message.type
  if (message.type === 'taken') {
    words(article, message.badReview ? 'bad' : 'text')
    const image = document.createElement('img')
    image.className = 'qr'
    image.src = message.qr
    image.alt = box().dataset.qr
    article.append(image)
  } else {
    words(article, REASONS[message.code] ?? 'rejected')
  }
  scan()
  return true
}
