// On a touch screen the first tap on a citation mark opens the sentence in place.
const byTouch = matchMedia('(hover: none)').matches;

const closeCites = (but) => {
  for (const cite of document.querySelectorAll('.cite.is-open')) {
    if (cite !== but) cite.classList.remove('is-open');
  }
};

document.addEventListener('click', (event) => {
  const mark = event.target.closest('.cite > .cite-mark');
  const cite = event.target.closest('.cite');
  closeCites(cite);
  if (mark && byTouch && !cite.classList.contains('is-open')) {
    event.preventDefault();
    cite.classList.add('is-open');
  }
});

// Cards stay within the window.
const place = (event) => {
  const cite = event.target.closest?.('.cite');
  const card = cite?.querySelector('.cite-card');
  if (!card) return;
  card.style.translate = '0';
  const box = card.getBoundingClientRect();
  const over = Math.max(0, box.right - (document.documentElement.clientWidth - 8));
  const under = Math.max(0, 8 - box.left);
  card.style.translate = `${under - over}px 0`;
};
document.addEventListener('pointerover', place);
document.addEventListener('focusin', place);
document.addEventListener('keydown', (event) => event.key === 'Escape' && closeCites(null));
