import { describe, expect, it } from "vitest";
import { directory, helpFor, knownCountries } from "./contacts";
import { countryOf } from "./country";

const numbers = (country: string | null) => helpFor(country).lines.map((contact) => contact.href);

describe("helpFor", () => {
  it("knows the lines and emergency numbers of each region", () => {
    expect(numbers("US")).toEqual(["tel:988", "sms:988"]);
    expect(numbers("CA")).toEqual(["tel:988", "sms:988"]);
    expect(helpFor("US").emergency.href).toBe("tel:911");
    expect(numbers("GB")).toEqual(["tel:116123"]);
    expect(numbers("IE")).toEqual(["tel:116123"]);
    expect(helpFor("GB").emergency.href).toBe("tel:999");
    for (const country of "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ")) {
      expect(helpFor(country).emergency.href, country).toBe("tel:112");
    }
  });

  it("always has the directory, and never a US number for people elsewhere", () => {
    for (const country of [...knownCountries, null, "XX", "ZZ"]) {
      const help = helpFor(country);
      expect(help.directory).toEqual(directory);
      expect(help.emergency.name).not.toBe("");
      if (country !== "US" && country !== "CA") expect(JSON.stringify(help)).not.toMatch(/:988|Call 988/);
    }
    expect(helpFor(null).lines).toEqual([]);
    expect(helpFor("XX").country).toBeNull();
  });

  it("has somebody for whoever is hurt at home, where a nationwide line is known", () => {
    const safety = (country: string | null) => helpFor(country).safety?.map((contact) => contact.href);
    expect(safety("US")).toEqual(["tel:18007997233"]);
    expect(safety("GB")).toEqual(["tel:08082000247"]);
    expect(safety("DE")).toEqual(["tel:116016"]);
    expect(safety("CA")).toEqual([]);
    expect(safety(null)).toEqual([]);
  });

  it("has an emergency number wherever it has a line", () => {
    for (const country of knownCountries) expect(helpFor(country).emergency.href, country).not.toBe("");
  });

  it("makes links a phone can dial", () => {
    for (const country of knownCountries) {
      const help = helpFor(country);
      for (const contact of [...help.lines, ...(help.safety ?? []), help.emergency])
        if (contact.href !== "") expect(contact.href).toMatch(/^(?:tel|sms):\d{3,12}$/);
    }
  });
});

describe("countryOf", () => {
  it.each([
    [{ country: "de", zone: "America/New_York", locale: "en-US" }, "DE"],
    [{ country: null, zone: "Europe/Berlin", locale: "en-US,en;q=0.9" }, "DE"],
    [{ zone: "Asia/Calcutta" }, "IN"],
    [{ zone: "UTC", locale: "en-GB,en;q=0.9" }, "GB"],
    [{ locale: "zh-Hant-TW" }, "TW"],
    [{ zone: "UTC", locale: "en,en-US;q=0.9" }, null],
    [{ country: "", zone: null, locale: null }, null],
    [{}, null],
  ])("reads %j as %s", (where, country) => {
    expect(countryOf(where)).toBe(country);
  });
});
