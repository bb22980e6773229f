// Nothing moves under the reader: a changed paper is only announced.
const fresh = document.querySelector('.fresh');

const look = async () => {
  if (document.hidden) return;
  const answer = await fetch('/changes', {credentials: 'same-origin'}).catch(() => null);
  if (answer?.ok && (await answer.text()) !== document.body.dataset.changes) fresh.hidden = false;
};

if (fresh) setInterval(look, 60_000);
