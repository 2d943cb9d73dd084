//! The rules that checking a message against a profile adds to those of reading it
//! ([`mod@customs_model::rules`]).

pub use customs_model::rules::MISSING_ELEMENT;

customs_model::rules! {
    UNEXPECTED_ELEMENT {
        id: "unexpected-element",
        severity: Error,
        title: "An element occurs where the profile does not allow it.",
        why: "No administration uses all elements of the standard. Its schema refuses elements \
              that are not in the profile, even if they are allowed elsewhere.",
        bad: "
<Commodity>
  <TransportEquipment>
    <SequenceNumeric>1</SequenceNumeric>
    <Seal><SequenceNumeric>1</SequenceNumeric></Seal>
  </TransportEquipment>
</Commodity>",
        good: "
<Commodity>
  <TransportEquipment>
    <SequenceNumeric>1</SequenceNumeric>
  </TransportEquipment>
</Commodity>",
        sources: ["UK DMS 3.6 XML schemas", "UK CDS error CDS10002"],
    }
    TOO_MANY_ELEMENTS {
        id: "too-many-elements",
        severity: Error,
        title: "An element occurs more often than the profile allows.",
        why: "Systems support a limited number of elements: the rest is cut off, or the whole \
              message is refused. More than 999 goods items need several declarations.",
        bad: "
<GovernmentAgencyGoodsItem>
  <SequenceNumeric>1000</SequenceNumeric>
</GovernmentAgencyGoodsItem>",
        good: "
<GovernmentAgencyGoodsItem>
  <SequenceNumeric>999</SequenceNumeric>
</GovernmentAgencyGoodsItem>",
        sources: ["UK DMS 3.6 XML schemas", "UK CDS error CDS10003"],
    }
    TOO_LONG {
        id: "too-long",
        severity: Error,
        title: "A value has more characters than its format allows.",
        why: "The fields of the systems that process the message have this length. A longer value \
              is refused, or worse, cut off, and a reference that was cut off is not found. \
              Lengths are counted in characters, not in bytes.",
        bad: "<IssueLocationID>LONDON</IssueLocationID>",
        good: "<IssueLocationID>GBLON</IssueLocationID>",
        sources: [
            "WCO Data Model 3.6, data dictionary",
            "W3C XML Schema 1.1 Part 2, maxLength",
            "UK CDS error CDS10010",
        ],
    }
    WRONG_LENGTH {
        id: "wrong-length",
        severity: Error,
        title: "A value does not have its fixed length.",
        why: "A code of a fixed length, such as the two letters of a country, is invalid with any \
              other length. Three-letter country codes are a different list, which messages do not \
              use.",
        bad: "<CountryCode>USA</CountryCode>",
        good: "<CountryCode>US</CountryCode>",
        sources: [
            "WCO Data Model 3.6, data dictionary",
            "W3C XML Schema 1.1 Part 2, length",
            "UK CDS error CDS10010",
        ],
    }
    BLANK_VALUE {
        id: "blank-value",
        severity: Error,
        title: "A value is empty or blank.",
        why: "An empty element states neither a value nor that there is none. Optional elements \
              are omitted if they have no value.",
        bad: "<Declarant><ID></ID></Declarant>",
        good: "<Declarant><ID>GB123456789000</ID></Declarant>",
        sources: ["UK DMS 3.6 XML schemas", "W3C XML Schema 1.1 Part 2, pattern"],
    }
    LINE_BREAK {
        id: "line-break",
        severity: Error,
        title: "A value contains a line break.",
        why: "The fields of administrations have one line each. A line break inside an identifier \
              changes the identifier, and often comes from an editor that wraps long lines.",
        bad: "<ID>GB123456\n789000</ID>",
        good: "<ID>GB123456789000</ID>",
        sources: ["UK DMS 3.6 XML schemas", "W3C XML Schema 1.1 Part 2, pattern"],
    }
    NOT_LETTERS {
        id: "not-letters",
        severity: Error,
        title: "A value of letters contains characters other than a to z and A to Z.",
        why: "The format a of the dictionary allows letters only. A digit in such a code is often \
              a typing error, 0 for O or 1 for I.",
        bad: "<CountryCode>U5</CountryCode>",
        good: "<CountryCode>US</CountryCode>",
        sources: ["WCO Data Model 3.6, data dictionary", "UK CDS error CDS10010"],
    }
    NOT_DIGITS {
        id: "not-digits",
        severity: Error,
        title: "A value of digits contains characters other than 0 to 9.",
        why: "The format n of the dictionary allows digits only. Numeric codes are compared digit \
              by digit, so O for 0 or l for 1 makes them unknown.",
        bad: "<FunctionCode>O</FunctionCode>",
        good: "<FunctionCode>9</FunctionCode>",
        sources: ["WCO Data Model 3.6, data dictionary", "UK CDS error CDS10010"],
    }
    NOT_ALLOWED_VALUE {
        id: "not-allowed-value",
        severity: Error,
        title: "A value is not one of those that the profile allows.",
        why: "The profile lists the only values that its administration accepts in this element.",
        bad: "<FunctionCode>5</FunctionCode>",
        good: "<FunctionCode>9</FunctionCode>",
        sources: ["UK DMS 3.6 XML schemas", "UK CDS error CDS10020"],
    }
    WRONG_PATTERN {
        id: "wrong-pattern",
        severity: Error,
        title: "A value does not match the pattern of the profile.",
        why: "Where a format is not precise enough, an authority publishes a pattern. Its schema \
              refuses values that do not match.",
        bad: "<IssueLocationID>gblon</IssueLocationID>",
        good: "<IssueLocationID>GBLON</IssueLocationID>",
        sources: ["W3C XML Schema 1.1 Part 2, pattern"],
    }
    TOO_MANY_DIGITS {
        id: "too-many-digits",
        severity: Error,
        title: "A decimal has more digits than its format allows.",
        why: "A number with too many digits is too long for the fields of the systems that process \
              the message. Leading zeros, and trailing zeros after the point, are not counted.",
        bad: "<TotalPackageQuantity>123456789</TotalPackageQuantity>",
        good: "<TotalPackageQuantity>12345678</TotalPackageQuantity>",
        sources: [
            "WCO Data Model 3.6, data dictionary",
            "W3C XML Schema 1.1 Part 2, totalDigits",
            "UK CDS error CDS10010",
        ],
    }
    TOO_MANY_DECIMALS {
        id: "too-many-decimals",
        severity: Error,
        title: "A decimal has more decimal places than its format allows.",
        why: "An amount or a mass with too many decimal places is refused, since two systems could \
              round it to different numbers.",
        bad: r#"<InvoiceAmount currencyID="GBP">1250.4037</InvoiceAmount>"#,
        good: r#"<InvoiceAmount currencyID="GBP">1250.404</InvoiceAmount>"#,
        sources: [
            "WCO Data Model 3.6, data dictionary",
            "W3C XML Schema 1.1 Part 2, fractionDigits",
            "UK CDS error CDS10010",
        ],
    }
    MISSING_FORMAT_CODE {
        id: "missing-format-code",
        severity: Error,
        title: "A date in XML has no format code.",
        why: "Without a format code a date can be read in more than one way: 202601 is a month, or \
              a day with a two-digit year.",
        bad: "<DateTimeString>20260131120000Z</DateTimeString>",
        good: r#"<DateTimeString formatCode="304">20260131120000Z</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379", "UK DMS 3.6 XML schemas"],
    }
    DATE_FORMAT {
        id: "date-format",
        severity: Error,
        title: "A date has a form or a format code that the profile does not allow.",
        why: "Administrations accept a few of the many forms of a date. The United Kingdom accepts \
              a day (102) and a time to the second with its zone (304); a time without a zone is \
              wrong by an hour for half of the year.",
        bad: r#"<DateTimeString formatCode="203">202601311200</DateTimeString>"#,
        good: r#"<DateTimeString formatCode="304">20260131120000Z</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379", "UK DMS 3.6 XML schemas", "UK CDS error CDS10010"],
    }
    DATE_FORMAT_MISMATCH {
        id: "date-format-mismatch",
        severity: Warning,
        title: "The format code of a date does not match the form of the date.",
        why: "The code says how to read the date. If the code means a day and the date has a time, \
              a program that relies on the code cuts off the time or refuses the date. Accepted \
              messages contain such dates, so the finding is a warning.",
        bad: r#"<DateTimeString formatCode="102">20260131120000Z</DateTimeString>"#,
        good: r#"<DateTimeString formatCode="304">20260131120000Z</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379"],
    }
    UNIT_LENGTH {
        id: "unit-length",
        severity: Error,
        title: "A unit is empty or has more than 5 characters.",
        why: "A unit is a code such as KGM for kilograms. With an empty unit it is unknown what \
              was measured, and a longer text is a name, not a code.",
        bad: r#"<TotalGrossMassMeasure unitCode="KGMNET">52.5</TotalGrossMassMeasure>"#,
        good: r#"<TotalGrossMassMeasure unitCode="KGM">52.5</TotalGrossMassMeasure>"#,
        sources: ["UK DMS 3.6 XML schemas", "UN/ECE Recommendation 20"],
    }
    CURRENCY_FORMAT {
        id: "currency-format",
        severity: Error,
        title: "A currency is not three capital letters.",
        why: "Currency codes consist of three capital letters and are compared letter by letter; a \
              symbol or lower-case letters are not a code.",
        bad: r#"<InvoiceAmount currencyID="gbp">1250.40</InvoiceAmount>"#,
        good: r#"<InvoiceAmount currencyID="GBP">1250.40</InvoiceAmount>"#,
        sources: ["ISO 4217", "UK DMS 3.6 XML schemas"],
    }
    LIST_AGENCY {
        id: "list-agency",
        severity: Error,
        title: "The agency of a list or scheme is empty or has more than 3 characters.",
        why: "The agency that maintains a code list is given as a code, such as 6 for the UN/ECE. \
              The name of the agency is too long for the field.",
        bad: r#"<TypeCode listAgencyID="HMRC">EXD</TypeCode>"#,
        good: r#"<TypeCode listAgencyID="6">EXD</TypeCode>"#,
        sources: ["UN/EDIFACT 3055", "UK DMS 3.6 XML schemas"],
    }
    LANGUAGE_FORMAT {
        id: "language-format",
        severity: Error,
        title: "A language is not a language tag such as en or en-GB.",
        why: "A language tag consists of parts of at most eight letters or digits, joined by \
              hyphens. Schemas refuse any other form.",
        bad: r#"<Description languageID="en_GB">Knives</Description>"#,
        good: r#"<Description languageID="en-GB">Knives</Description>"#,
        sources: ["RFC 5646", "W3C XML Schema 1.1 Part 2, language", "UK DMS 3.6 XML schemas"],
    }
}
