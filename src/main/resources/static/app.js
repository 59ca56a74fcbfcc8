// Everything here is help on top: each page works without it.
import {
  Button, CharacterCount, createAll, ErrorSummary, ExitThisPage, NotificationBanner,
  ServiceNavigation, SkipLink
} from './govuk/govuk-frontend.min.js'
import './autosave.js'
import './session.js'

for (const component of [
  Button, CharacterCount, ErrorSummary, ExitThisPage, NotificationBanner, ServiceNavigation, SkipLink
]) {
  createAll(component)
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

// On a shared tablet the way back must not show what the last user saw.
addEventListener('pageshow', event => {
  if (event.persisted) {
    location.reload()
  }
})
