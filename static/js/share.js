// Sharing: the look follows its form, words to paste are copied with one press. Everything works without it.
(function () {
  "use strict";
  var asked = 0;
  // Whatever is saved or copied waits for what was typed last.
  var loading = Promise.resolve();

  function show(html, address) {
    var old = document.getElementById("share");
    var made = new DOMParser().parseFromString(html, "text/html").getElementById("share");
    if (!old || !made) { window.location.assign(address); return; }
    var held = document.activeElement && document.activeElement.id;
    // The form stays as it is: somebody may be typing in it.
    var form = old.querySelector(".look"), other = made.querySelector(".look");
    if (form && other) other.replaceWith(form);
    old.replaceWith(made);
    dress();
    if (held && document.getElementById(held)) document.getElementById(held).focus();
  }

  function load(address, init) {
    var mine = ++asked;
    init.headers = { "HX-Request": "true" };
    loading = fetch(address, init).then(function (answer) {
      return answer.text().then(function (html) {
        if (mine !== asked) return;
        if (!answer.ok) { window.location.assign(address); return; }
        history.replaceState(null, "", answer.url);
        show(html, answer.url);
      });
    }).catch(function () { window.location.assign(address); });
    return loading;
  }

  function asAddress(form) {
    var filled = Array.prototype.filter.call(Array.from(new FormData(form)), function (pair) { return pair[1]; });
    return form.action + "?" + new URLSearchParams(filled);
  }

  function dress() {
    document.querySelectorAll("[data-copy]").forEach(function (button) { button.hidden = false; });
  }

  document.addEventListener("change", function (event) {
    var form = event.target.form;
    if (form && form.matches(".look[data-share]") && form.reportValidity()) load(asAddress(form), {});
  });
  // Until nothing that was typed is on its way any more.
  function settled() {
    var now = loading;
    return now.then(function () { return now === loading ? undefined : settled(); });
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (!form.closest("#share")) return;
    event.preventDefault();
    if (form.matches(".look")) { if (form.reportValidity()) load(asAddress(form), {}); return; }
    var which = form.matches(".private") ? ".private" : ".short";
    settled().then(function () {
      var now = document.querySelector("#share form" + which);
      if (!now || now.dataset.sent) return;
      now.dataset.sent = "yes";
      now.submit();
    });
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button) return;
    var name = button.dataset.copy;
    settled().then(function () { copy(document.getElementById(name), document.querySelector('[data-copy="' + name + '"]')); });
  });

  function copy(field, button) {
    if (!field || !button) return;
    field.select();
    var done = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject(new Error("no clipboard"));
    done.catch(function () { if (!document.execCommand("copy")) throw new Error("not copied"); }).then(function () {
      button.firstChild.textContent = "Copied";
      setTimeout(function () { button.firstChild.textContent = "Copy"; }, 2000);
    }, function () { button.firstChild.textContent = "Press Ctrl+C"; });
  }
  dress();
})();
