// Warns three minutes before an idle session ends, and leaves the page when it has.
import { saveAll } from './autosave.js'

const WARNING = 3 * 60
const SLACK = 3
const dialog = document.getElementById('session')

if (dialog) {
  const idle = Number(dialog.dataset.idleMinutes) * 60
  const left = document.getElementById('session-left')
  const others = new BroadcastChannel('session')
  const logout = document.getElementById('logout')
  let active = Date.now()

  function stay (tell) {
    active = Date.now()
    if (dialog.open) {
      dialog.close()
    }
    if (tell) {
      others.postMessage('active')
    }
  }

  function words (seconds) {
    if (seconds <= 60) {
      return dialog.dataset.seconds.replace('#', String(Math.max(20, Math.ceil(seconds / 20) * 20)))
    }
    const minutes = Math.ceil(seconds / 60)
    return minutes === 1 ? dialog.dataset.minute : dialog.dataset.minutes.replace('#', String(minutes))
  }

  function look () {
    const seconds = idle - Math.floor((Date.now() - active) / 1000)
    if (seconds <= -SLACK) {
      location.replace(location.pathname + location.search)
    } else if (seconds <= WARNING) {
      if (!dialog.open) {
        dialog.showModal()
      }
      const text = words(seconds)
      if (left.textContent !== text) {
        left.textContent = text
      }
    }
  }

  async function extend () {
    try {
      const response = await fetch('/session/extend', {
        method: 'POST', body: new URLSearchParams(new FormData(logout)), redirect: 'manual'
      })
      if (response.status === 204) {
        stay(true)
        return
      }
    } catch {
      return // no network: the dialog stays and counts on
    }
    location.replace(location.pathname + location.search)
  }

  async function leave () {
    await saveAll()
    logout.submit()
  }

  others.addEventListener('message', () => stay(false))
  others.postMessage('active')
  document.addEventListener('sn:active', () => stay(true))
  document.getElementById('session-extend').addEventListener('click', extend)
  document.getElementById('session-leave').addEventListener('click', leave)
  dialog.addEventListener('cancel', event => { event.preventDefault(); extend() })
  setInterval(look, 1000)
}
