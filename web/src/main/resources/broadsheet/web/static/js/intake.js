// Follows an intake while it runs; when it ends, its page says how it went.
const progress = document.querySelector('[data-intake]:not([data-finished])');

if (progress) {
  const bar = progress.querySelector('progress');
  const events = new EventSource(`/intake/${progress.dataset.intake}/events`);
  events.onmessage = (event) => {
    const told = new URLSearchParams(event.data);
    progress.querySelector('[data-phase]').textContent = told.get('phase');
    progress.querySelector('[data-line]').textContent = told.get('line');
    if (Number(told.get('max')) > 0) {
      bar.max = Number(told.get('max'));
      bar.value = Number(told.get('value'));
    }
    if (told.get('finished') === 'true') {
      events.close();
      location.assign(`/intake/${progress.dataset.intake}`);
    }
  };
}
