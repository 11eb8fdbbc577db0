/*
 * What office.js uses of MicrosoftAjax.js, which its npm package lacks and fetches from a network that a
 * local Outlook must not need. Loaded before office.js. Parameters are not validated: that only helped
 * the authors of office.js. Plain script; written for browsers that can run the add-in.
 */
(function () {
  'use strict';
  if (window.Sys && window.Sys.Serialization) return;

  function named(name, message) {
    var error = new Error(message);
    error.name = name;
    return error;
  }

  window.Type = Function;
  Function.registerNamespace = function (path) {
    var place = window;
    path.split('.').forEach(function (part) {
      place[part] = place[part] || {};
      place = place[part];
    });
  };
  Function.prototype.registerClass = function () {
    return this;
  };
  Function._validateParams = function () {
    return null;
  };
  Function._validateParameter = function () {
    return null;
  };

  Error.argument = function (parameter, message) {
    var text = message || 'Value does not fall within the expected range.';
    var error = named(
      'Sys.ArgumentException',
      'Sys.ArgumentException: ' + text + (parameter ? '\nParameter name: ' + parameter : ''),
    );
    error.paramName = parameter;
    return error;
  };
  Error.parameterCount = function (message) {
    return named(
      'Sys.ParameterCountException',
      'Sys.ParameterCountException: ' + (message || 'Parameter count mismatch.'),
    );
  };

  window.Sys = {
    StringBuilder: function StringBuilder() {},
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) {
          return JSON.stringify(value);
        },
        deserialize: function (text) {
          return JSON.parse(text);
        },
      },
    },
    Debug: { trace: function () {} },
    Browser: { agent: null, InternetExplorer: {} },
  };
})();
