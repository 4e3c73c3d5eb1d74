// The line to the server: logs in, keeps it alive, comes back by itself.
import { hello } from './key.js'

const REPLACED = 4409
const LONGEST_WAIT = 30_000
/** Nothing but another secret helps. */
const FATAL = 'signature-wrong'

/**
 * @param on welcome(message), message(message), lost(wasConnected, code), refused(code), replaced()
 */
export const open = (device, on) => {
  let socket
  let welcomed = false
  let ended = false
  let tries = 0
  let skew = 0
  let heard = 0
  let beat
  let again
  let refusal

  const send = (message) => {
    if (!welcomed || socket.readyState !== WebSocket.OPEN) return false
    socket.send(JSON.stringify({ v: 1, ...message }))
    return true
  }

  const wait = () => Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(tries++, 5)) * (0.7 + Math.random() * 0.6)

  const listen = (seconds) => {
    clearInterval(beat)
    beat = setInterval(() => {
      if (Date.now() - heard > seconds * 2500) socket.close()
      else send({ type: 'heartbeat' })
    }, seconds * 1000)
  }

  const refused = ({ code, epoch }) => {
    if (code === 'timestamp-stale') {
      skew = epoch - Math.floor(Date.now() / 1000)
      return
    }
    refusal = code
    ended = code === FATAL
    on.refused(code)
  }

  const receive = (message) => {
    heard = Date.now()
    if (message.type === 'welcome') {
      welcomed = true
      refusal = undefined
      tries = 0
      listen(message.heartbeat)
      on.welcome(message)
    } else if (message.type === 'refused') {
      refused(message)
    } else {
      on.message(message)
    }
  }

  const lost = (event) => {
    clearInterval(beat)
    const was = welcomed
    welcomed = false
    if (event.code === REPLACED) {
      ended = true
      on.replaced()
    }
    if (ended) return
    on.lost(was, refusal)
    again = setTimeout(connect, wait())
  }

  const connect = () => {
    clearTimeout(again)
    const mine = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/devices/ws`)
    socket = mine
    mine.onopen = async () => mine.send(JSON.stringify(await hello(device, Math.floor(Date.now() / 1000) + skew)))
    mine.onmessage = (event) => { if (mine === socket) receive(JSON.parse(event.data)) }
    mine.onclose = (event) => { if (mine === socket) lost(event) }
  }

  const now = () => { if (!welcomed && !ended && socket?.readyState !== WebSocket.CONNECTING) { tries = 0; connect() } }
  addEventListener('online', now)
  connect()
  return { send, end: () => { ended = true; removeEventListener('online', now); clearTimeout(again); socket.close() } }
}
