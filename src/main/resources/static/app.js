// Everything here is help on top: each page works without it.
import {
  Button, CharacterCount, Checkboxes, createAll, ErrorSummary, ExitThisPage, NotificationBanner, Radios,
  ServiceNavigation, SkipLink
} from './govuk/govuk-frontend.min.js'
import './autosave.js'
import './session.js'

for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, ExitThisPage, NotificationBanner, Radios, ServiceNavigation, SkipLink
]) {
  createAll(component)
}

// On a shared tablet the way back must not show what the last user saw.
addEventListener('pageshow', event => {
  if (event.persisted) {
    location.reload()
  }
})
