// Saves a draft two seconds after the last key, and when a field is left. Nothing is kept in the browser.
const DELAY = 2000
const AGAIN = 10000
const savers = []

/** Saves what is not saved yet, in every form of the page. */
export function saveAll () {
  return Promise.all(savers.map(save => save()))
}

for (const form of document.querySelectorAll('form[data-autosave]')) {
  savers.push(watch(form))
}

function watch (form) {
  const status = form.querySelector('.sn-saved')
  let saved = fields(form).toString()
  let timer
  let sending
  let told = false
  let submitted = false

  function later (delay) {
    clearTimeout(timer)
    timer = setTimeout(save, delay)
  }

  async function save () {
    clearTimeout(timer)
    if (sending) {
      await sending.done
    }
    const body = fields(form)
    const typed = body.toString()
    if (submitted || typed === saved) {
      return
    }
    const abort = new AbortController()
    sending = { abort, done: send(body, typed, abort.signal) }
    await sending.done
    sending = undefined
  }

  async function send (body, typed, signal) {
    try {
      const response = await fetch(form.dataset.autosave, { method: 'POST', body, redirect: 'manual', signal })
      if (response.ok && response.headers.get('content-type')?.startsWith('text/plain')) {
        saved = typed
        succeed(await response.text())
      } else if (response.status === 409) {
        fail(form.dataset.conflict)
      } else if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
        fail(form.dataset.ended)
        later(AGAIN)
      } else {
        fail(form.dataset.failed)
        later(AGAIN)
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        fail(form.dataset.failed)
        later(AGAIN)
      }
    }
  }

  // Read aloud the first time and when it fails; otherwise it only stands there.
  function succeed (text) {
    status.setAttribute('aria-live', told ? 'off' : 'polite')
    status.classList.remove('sn-saved--failed')
    status.textContent = text
    told = true
    document.dispatchEvent(new Event('sn:active'))
  }

  function fail (text) {
    status.setAttribute('aria-live', 'assertive')
    status.classList.add('sn-saved--failed')
    status.textContent = text
    told = false
  }

  form.addEventListener('input', () => later(DELAY))
  form.addEventListener('focusout', () => save())
  form.addEventListener('submit', () => {
    submitted = true
    clearTimeout(timer)
    sending?.abort.abort()
  })
  // The browser's Back button may show the same page once more.
  window.addEventListener('pageshow', () => {
    submitted = false
  })
  return save
}

function fields (form) {
  return new URLSearchParams([...new FormData(form)].filter(field => typeof field[1] === 'string'))
}
