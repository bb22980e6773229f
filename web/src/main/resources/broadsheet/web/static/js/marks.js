// What was read fades. Opening a story marks it when the reader is signed in.
const signedIn = document.querySelector('form[action="/logout"]') !== null;

const isRead = (item) => item.classList.contains('is-read') || item.dataset.read === 'yes';

const setRead = async (item, read) => {
  if (!signedIn) return;
  const path = item.dataset.here ?? item.querySelector('h2 a')?.getAttribute('href');
  if (!path) return;
  const answer = await post(path + (read ? '/read' : '/unread'));
  if (!answer.ok) return;
  item.dataset.read = read ? 'yes' : 'no';
  if (!item.dataset.here) item.classList.toggle('is-read', read);
  const form = document.querySelector('form.mark-read');
  if (form && item.dataset.here) {
    form.action = item.dataset.here + (read ? '/unread' : '/read');
    form.querySelector('button').textContent = read ? 'Mark as not read' : 'Mark as read';
  }
};

const opened = document.querySelector('[data-here]');
if (opened) setRead(opened, true);
