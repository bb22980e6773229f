// While the paper looks at an address, its page is shown anew.
if (document.querySelector('[data-search]')) setTimeout(() => location.reload(), 1_000);
