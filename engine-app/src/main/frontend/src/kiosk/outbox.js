// Ratings that the server has not answered yet, and visits that are over here. In the browser's storage, so that neither a lost connection nor a restart
// loses one; in memory where the browser has no room.
const memory = new Map()

const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? memory.get(name) ?? []
  } catch {
    return memory.get(name) ?? []
  }
}

const write = (name, value) => {
  memory.set(name, value)
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // memory has it
  }
}

const RESULTS = 'hcp-kiosk-results'
const OVER = 'hcp-kiosk-over'
const REMEMBERED = 50

export const results = () => read(RESULTS)
export const add = (result) => write(RESULTS, [...results(), result])
export const remove = (id) => write(RESULTS, results().filter((result) => result.result !== id))

export const isOver = (visit) => read(OVER).includes(visit)
export const over = (visit) => { if (!isOver(visit)) write(OVER, [...read(OVER), visit].slice(-REMEMBERED)) }
