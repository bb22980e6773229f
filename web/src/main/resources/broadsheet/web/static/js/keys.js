// Keys: j k o Enter / ? g h, g s, m Esc. Told of on /about/keys.
const items = () => [...document.querySelectorAll('[data-item]')];
let afterG = false;

const places = {h: '/', s: '/sources'};

const current = () => document.querySelector('[data-item].is-current');

const step = (by) => {
  const all = items();
  if (all.length === 0) return;
  const at = all.indexOf(current());
  const next = all[Math.min(Math.max(at < 0 && by < 0 ? 0 : at + by, 0), all.length - 1)];
  current()?.classList.remove('is-current');
  next.classList.add('is-current');
  next.querySelector('a')?.focus({preventScroll: true});
  next.scrollIntoView({block: 'nearest'});
};

const open = () => current()?.querySelector('h1 a, h2 a, h3 a')?.click();

const toggleRead = () => {
  const item = current()?.dataset.story ? current() : document.querySelector('[data-here]');
  if (item) setRead(item, !isRead(item));
};

const commands = {
  j: () => step(1),
  k: () => step(-1),
  o: open,
  m: toggleRead,
  '/': () => document.querySelector('#words, #q')?.focus(),
  '?': () => location.assign('/about/keys'),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Escape') {
    document.activeElement?.blur?.();
    return;
  }
  if (isWriting(event.target)) return;
  const place = afterG ? places[event.key] : undefined;
  const command = place ? () => location.assign(place) : commands[event.key];
  afterG = event.key === 'g';
  if (command) {
    event.preventDefault();
    command();
  }
});
