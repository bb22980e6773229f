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

document.addEventListener('keydown', (event) => event.key === 'Escape' && closeCites(null));
