// Healthy is who takes writes. At the first start it makes the replica set, which has one member.
const password = require("fs").readFileSync("/run/secrets/mongodb-root-password", "utf8").trim();
const admin = db.getSiblingDB("admin");
admin.auth("root", password);
if (!admin.hello().setName) {
  rs.initiate({ _id: "digicheck", members: [{ _id: 0, host: "mongodb:27017" }] });
}
quit(admin.hello().isWritablePrimary ? 0 : 1);
