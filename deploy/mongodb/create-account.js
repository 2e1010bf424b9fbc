// Runs once, before the first start: the account of the service. It makes and drops a database for each campaign, hence "any".
const password = require("fs").readFileSync("/run/secrets/mongodb-password", "utf8").trim();
db.getSiblingDB("admin").createUser({
  user: "digicheck",
  pwd: password,
  roles: ["readWriteAnyDatabase", "dbAdminAnyDatabase"],
});
