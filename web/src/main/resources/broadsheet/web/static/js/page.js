// What the other parts share. All parts are joined into one module.
const csrf = document.querySelector('meta[name="csrf"]')?.content ?? '';

const post = (path) =>
  fetch(path, {method: 'POST', headers: {'X-Csrf-Token': csrf}, credentials: 'same-origin',
    keepalive: true});

const isWriting = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

// The server writes times in UTC; here they are shown in the reader's own zone on hover.
const exactTime = new Intl.DateTimeFormat(undefined, {dateStyle: 'long', timeStyle: 'short'});
for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  const date = new Date(time.dateTime);
  if (!Number.isNaN(date.getTime())) time.title = exactTime.format(date);
}
