document.title = 'Flyleaf';
