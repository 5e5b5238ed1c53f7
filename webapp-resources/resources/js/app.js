// Everything works without this file. With it: passwords can be shown, the error summary has the focus, nothing is sent twice.
(() => {
  'use strict';
  document.querySelectorAll('[data-shows]').forEach(button => {
    const input = document.getElementById(button.dataset.shows);
    button.hidden = false;
    button.addEventListener('click', () => {
      const show = input.type === 'password';
      input.type = show ? 'text' : 'password';
      button.textContent = show ? button.dataset.hide : button.dataset.show;
      button.setAttribute('aria-pressed', String(show));
    });
    input.form.addEventListener('submit', () => { input.type = 'password'; });
  });

  const errors = document.getElementById('errors');
  if (errors) {
    errors.focus();
    errors.addEventListener('click', event => {
      const target = event.target.hash && document.getElementById(event.target.hash.slice(1));
      const input = target && (target.matches('input, select, textarea') ? target : target.querySelector('input, select, textarea'));
      if (input) {
        event.preventDefault();
        input.focus();
        input.scrollIntoView({ block: 'center' });
      }
    });
  }

  document.addEventListener('submit', event => {
    if (event.defaultPrevented) return;
    const form = event.target;
    if (form.dataset.sent && Date.now() - form.dataset.sent < 5000) event.preventDefault();
    else form.dataset.sent = Date.now();
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) document.querySelectorAll('form').forEach(form => { delete form.dataset.sent; });
  });
})();
