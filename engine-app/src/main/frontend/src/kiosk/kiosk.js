import './kiosk.css'
import * as form from './form.js'
import * as keys from './key.js'
import * as outbox from './outbox.js'
import * as receipts from './receipts.js'
import { open } from './line.js'
import { countdown, fill, part, show, stage } from './stages.js'

const IDLE_SECONDS = Number(document.body.dataset.idle)
const STILL_SECONDS = 20
const THANKS_SECONDS = 30
const LONGER_SECONDS = 120
const AGAIN_SECONDS = 15
const HOME = 'hcp-kiosk-home'

let line
let welcome = { reasonRequired: true }
let clock = 0
let online = false
/** { visit, services: [{ service, subject, rated }] }: what is in hand here */
let visit = null

// Ratings on their way

const count = () => {
  const waiting = outbox.results().length
  part('waiting').hidden = online || waiting === 0
  if (waiting > 0) fill(part('waiting'), waiting)
}

const sendAll = () => outbox.results().forEach((result) => line?.send({ type: 'result', ...result }))
setInterval(() => { if (online) sendAll() }, AGAIN_SECONDS * 1000)

const answer = (message) => {
  if (message.type === 'taken' || message.last) outbox.remove(message.result)
  if (message.type === 'taken' || message.last) receipts.answered(message)
  count()
}

// A visit

const atHome = () => {
  const home = sessionStorage.getItem(HOME)
  sessionStorage.removeItem(HOME)
  if (home && home !== document.documentElement.lang) location.replace(home === 'en' ? '?lang=en' : '?lang=zh')
}

const rest = () => {
  thanksEnd.stop()
  stillThere.stop()
  part('still').close()
  visit = null
  form.clear()
  receipts.clear()
  show('idle')
  atHome()
}

const leave = () => {
  if (visit) {
    outbox.over(visit.visit)
    line.send({ type: 'left', visit: visit.visit })
  }
  rest()
}

const thanksEnd = countdown((left) => fill(part('leave'), left), leave)

const stillThere = countdown((left) => fill(part('still-text'), left), leave)

const unrated = () => visit.services.filter((service) => !service.rated && !service.passed)

const next = () => {
  const service = unrated()[0]
  form.clear()
  if (service) {
    const place = visit.services.indexOf(service) + 1
    part('progress').hidden = visit.services.length === 1
    fill(part('progress'), place, visit.services.length)
    part('subject').textContent = service.subject ?? part('subject').dataset.none
    if (stage() === 'rate') part('rate-title').focus()
    show('rate')
  } else if (part('receipts').children.length > 0) {
    outbox.over(visit.visit)
    line.send({ type: 'left', visit: visit.visit })
    show('thanks')
    thanksEnd.start(THANKS_SECONDS)
  } else {
    leave()
  }
}

const begin = (message) => {
  if (outbox.isOver(message.visit)) {
    line.send({ type: 'left', visit: message.visit })
    return
  }
  if (visit?.visit === message.visit) return
  thanksEnd.stop()
  part('still').close()
  receipts.clear()
  const waiting = outbox.results().map((result) => result.service)
  visit = { visit: message.visit, services: message.services.map((service) => ({ ...service, rated: service.rated || waiting.includes(service.service) })) }
  next()
  line.send({ type: 'shown', visit: message.visit })
  touched()
}

const end = () => {
  if (stage() === 'thanks') return
  if (visit || stage() !== 'idle') rest()
}

form.prepare(() => {
  const rating = form.read(welcome.reasonRequired)
  if (!rating) return
  const service = unrated()[0]
  service.rated = true
  const result = { result: keys.random(16), service: service.service, ...rating, ratedAt: new Date(Date.now() + clock).toISOString() }
  outbox.add(result)
  receipts.expect(result.result, service.subject, online)
  if (!line.send({ type: 'result', ...result })) receipts.later()
  count()
  next()
})

part('pass').addEventListener('click', () => {
  unrated()[0].passed = true
  next()
})
part('done').addEventListener('click', leave)
part('longer').addEventListener('click', () => thanksEnd.start(LONGER_SECONDS))

// Nobody there

let quiet
const touched = () => {
  clearTimeout(quiet)
  if (visit) {
    quiet = setTimeout(() => {
      if (stage() !== 'rate' || part('still').open) return
      part('still').showModal()
      stillThere.start(STILL_SECONDS)
    }, IDLE_SECONDS * 1000)
  }
}
const stay = () => {
  stillThere.stop()
  part('still').close()
  touched()
}
for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touched)
part('stay').addEventListener('click', stay)
part('still').addEventListener('cancel', stay)
part('go').addEventListener('click', leave)
part('language').addEventListener('click', () => {
  if (!sessionStorage.getItem(HOME)) sessionStorage.setItem(HOME, document.documentElement.lang)
})

// The line

const connected = (whether) => {
  online = whether
  part('online').hidden = !whether
  part('offline').hidden = whether
  count()
}

const tellPairing = (code) => {
  const refused = part('pair-refused')
  part('pair-connecting').hidden = true
  refused.hidden = false
  refused.textContent = refused.dataset[code.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] ?? refused.dataset.refused
  show('pair')
}

const connect = (device, paired) => {
  line?.end()
  line = open(device, {
    welcome: (message) => {
      welcome = message
      clock = Date.parse(message.now) - Date.now()
      part('unit').textContent = message.unit
      fill(part('window'), message.windowNo)
      paired?.()
      connected(true)
      if (['pair', 'elsewhere', undefined].includes(stage())) show('idle')
      sendAll()
    },
    message: (message) => {
      if (message.type === 'visit') begin(message)
      else if (message.type === 'idle') end()
      else if (message.type === 'heartbeat') clock = Date.parse(message.now) - Date.now()
      else if (message.type === 'taken' || message.type === 'rejected') answer(message)
    },
    lost: (wasConnected, code) => {
      connected(false)
      receipts.later()
      if (code) return
      if (!wasConnected && stage() === 'pair') tellPairing('unreachable')
      else if (!stage()) show('idle')
    },
    refused: (code) => {
      connected(false)
      visit = null
      tellPairing(code)
    },
    replaced: () => {
      connected(false)
      show('elsewhere')
    }
  })
}

part('here').addEventListener('click', async () => connect(await keys.kept()))

part('pair-form').addEventListener('submit', async (event) => {
  event.preventDefault()
  part('pair-refused').hidden = true
  part('pair-connecting').hidden = false
  const device = await keys.device(part('device').value.trim(), part('secret').value.trim())
  connect(device, () => {
    keys.keep(device)
    part('pair-form').reset()
    part('pair-connecting').hidden = true
  })
})

const start = async () => {
  if (!globalThis.crypto?.subtle) {
    tellPairing('insecure')
    part('pair-form').hidden = true
    return
  }
  const device = await keys.kept()
  if (device) connect(device)
  else if (!line) show('pair')
}

start()
