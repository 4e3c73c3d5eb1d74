// The secret of the device: kept by the browser as a key that signs and that nobody can read again.
const DATABASE = 'hcp-kiosk'
const STORE = 'device'

const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

const store = async (mode) => {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return (await settled(request)).transaction(STORE, mode).objectStore(STORE)
}

/** { id, key }, or undefined on a browser that was never paired. */
export const kept = async () => settled((await store('readonly')).get('this'))

export const keep = async (device) => settled((await store('readwrite')).put(device, 'this'))

export const device = async (id, secret) => ({
  id,
  key: await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
})

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const random = (bytes) => hex(crypto.getRandomValues(new Uint8Array(bytes)))

const DIGEST_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** The first message: the five lines of the signed requests, for the line of the devices. */
export const hello = async ({ id, key }, epochSeconds) => {
  const timestamp = String(epochSeconds)
  const nonce = random(16)
  const lines = ['GET', '/devices/ws', timestamp, nonce, DIGEST_OF_NOTHING].join('\n')
  return { v: 1, type: 'hello', device: id, timestamp, nonce, signature: hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(lines))) }
}
