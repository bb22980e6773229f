// Files and folders dropped on the page are sent like chosen ones.
const drop = document.querySelector('[data-drop]');

const readEntries = (reader) => new Promise((done, fail) => reader.readEntries(done, fail));

const filesIn = async (entry, found) => {
  if (found.length > 1000) return;
  if (entry.isFile) {
    found.push(await new Promise((done, fail) => entry.file(done, fail)));
  } else if (entry.isDirectory) {
    const reader = entry.createReader();
    for (let part = await readEntries(reader); part.length > 0; part = await readEntries(reader)) {
      for (const inner of part) await filesIn(inner, found);
    }
  }
};

const tell = (text) => {
  const problem = drop.querySelector('[data-drop-problem]');
  problem.textContent = text;
  problem.hidden = text === '';
};

const send = async (files) => {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length === 0) return tell('There was no file in it.');
  if (files.length > 1000) return tell('At most 1,000 files at a time.');
  if (bytes > 64 * 1024 * 1024) return tell('At most 64 MiB at a time.');
  tell('');
  drop.querySelector('[data-drop-hint]').textContent = `Sending ${files.length} …`;
  const form = new FormData();
  form.append('csrf', csrf);
  for (const file of files) form.append('files', file);
  const answer = await fetch(drop.action, {method: 'POST', body: form,
    headers: {'X-Csrf-Token': csrf}, credentials: 'same-origin'}).catch(() => null);
  if (answer?.redirected) location.assign(answer.url);
  else tell('The paper could not take these files.');
};

if (drop) {
  const input = drop.querySelector('input[type="file"]');
  drop.classList.add('is-scripted');
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) drop.classList.remove('is-over');
  });
  document.addEventListener('drop', async (event) => {
    event.preventDefault();
    drop.classList.remove('is-over');
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.());
    const found = [];
    for (const entry of entries) if (entry) await filesIn(entry, found);
    await send(found);
  });
  input.addEventListener('change', () => input.files.length && send([...input.files]));
}
