import '@picocss/pico/css/pico.min.css'
import './app.css'
import htmx from 'htmx.org'
import { enhance } from './enhance.js'

// The pages' content security policy knows neither inline styles nor eval.
htmx.config.includeIndicatorStyles = false
htmx.config.allowEval = false
htmx.config.allowScriptTags = false
htmx.config.selfRequestsOnly = true
htmx.config.historyCacheSize = 0

enhance(document)
document.addEventListener('htmx:afterSwap', (event) => enhance(event.detail.target))
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="_csrf"]')
  const header = document.querySelector('meta[name="_csrf_header"]')
  if (token && header) event.detail.headers[header.content] = token.content
})
