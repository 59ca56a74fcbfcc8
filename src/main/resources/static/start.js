// Runs before the page is drawn, so that what needs scripts does not flash.
document.documentElement.classList.add('sn-scripted')
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
