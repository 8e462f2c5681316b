// Five minutes before a session ends a quiet message appears, with a button that extends it. It never goes beyond the
// end that was set at log-in; the server decides, this only asks.
(function () {
  "use strict";
  var VOORAF = 300;
  var gebied = document.querySelector(".zv-sessie");
  if (!gebied) {
    return;
  }
  var melding = gebied.querySelector(".zv-sessie__melding");
  var formulier = melding.querySelector("form");
  var stil = Number(gebied.dataset.stil);
  var einde = Date.now() + Number(gebied.dataset.uiterlijk) * 1000;

  function wacht() {
    var over = Math.min(stil, (einde - Date.now()) / 1000);
    melding.hidden = true;
    window.setTimeout(function () {
      melding.hidden = false;
    }, Math.max(0, over - VOORAF) * 1000);
  }

  formulier.addEventListener("submit", function (gebeurtenis) {
    gebeurtenis.preventDefault();
    fetch(formulier.action, { method: "POST", body: new URLSearchParams(new FormData(formulier)), redirect: "follow" })
      .then(function (antwoord) {
        if (antwoord.ok && antwoord.url.endsWith("/sessie")) {
          wacht();
        } else {
          formulier.submit();
        }
      })
      .catch(function () {
        formulier.submit();
      });
  });
  wacht();
})();
