//! The rules that checking a message against a profile adds to those of reading it
//! ([`mod@customs_model::rules`]).

pub use customs_model::rules::MISSING_ELEMENT;

customs_model::rules! {
    UNEXPECTED_ELEMENT {
        id: "unexpected-element",
        severity: Error,
        title: "An element occurs where the profile does not allow it.",
        why: "The standard has more than any administration uses. What the profile leaves out is \
              refused by the schema of that administration, however right it is elsewhere.",
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
        why: "Systems keep room for so many and no more: what is beyond the limit is cut off \
              or refuses the whole message. More than 999 goods items have to be declared apart.",
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
        why: "The fields of the systems behind the message have this length. A longer value is \
              refused, or worse, cut off, and a reference that was cut off finds nothing. Lengths \
              are counted in characters, not in bytes.",
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
        title: "A value of a fixed length has more or fewer characters.",
        why: "Codes of a fixed length, such as the two letters of a country, mean nothing with a \
              letter more or less. The three letters of a country are a list of their own, which \
              messages do not use.",
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
        why: "An element with nothing in it says neither that there is a value nor that there is \
              none. Optional elements are left out where there is nothing to say.",
        bad: "<Declarant><ID></ID></Declarant>",
        good: "<Declarant><ID>GB123456789000</ID></Declarant>",
        sources: ["UK DMS 3.6 XML schemas", "W3C XML Schema 1.1 Part 2, pattern"],
    }
    LINE_BREAK {
        id: "line-break",
        severity: Error,
        title: "A value contains a line break.",
        why: "The fields of administrations are one line each. A line break inside an identifier \
              makes it another one, and often comes from an editor that wraps long lines.",
        bad: "<ID>GB123456\n789000</ID>",
        good: "<ID>GB123456789000</ID>",
        sources: ["UK DMS 3.6 XML schemas", "W3C XML Schema 1.1 Part 2, pattern"],
    }
    NOT_LETTERS {
        id: "not-letters",
        severity: Error,
        title: "A value of letters contains other characters than a to z and A to Z.",
        why: "The format a of the dictionary admits letters only. A digit in a code of letters is \
              often a slip of the pen, 0 for O or 1 for I.",
        bad: "<CountryCode>U5</CountryCode>",
        good: "<CountryCode>US</CountryCode>",
        sources: ["WCO Data Model 3.6, data dictionary", "UK CDS error CDS10010"],
    }
    NOT_DIGITS {
        id: "not-digits",
        severity: Error,
        title: "A value of digits contains other characters than 0 to 9.",
        why: "The format n of the dictionary admits digits only. Codes of digits are compared \
              digit by digit, so that O for 0 or l for 1 makes them unknown.",
        bad: "<FunctionCode>O</FunctionCode>",
        good: "<FunctionCode>9</FunctionCode>",
        sources: ["WCO Data Model 3.6, data dictionary", "UK CDS error CDS10010"],
    }
    NOT_ALLOWED_VALUE {
        id: "not-allowed-value",
        severity: Error,
        title: "A value is not among those that the profile lists for it.",
        why: "The profile lists the only values that its administration knows at this place; with \
              any other it does not know what is asked of it.",
        bad: "<FunctionCode>5</FunctionCode>",
        good: "<FunctionCode>9</FunctionCode>",
        sources: ["UK DMS 3.6 XML schemas", "UK CDS error CDS10020"],
    }
    WRONG_PATTERN {
        id: "wrong-pattern",
        severity: Error,
        title: "A value does not match the pattern of the profile.",
        why: "Where a format says too little, an authority publishes a pattern. What does not match it is \
              refused by the authority's schema.",
        bad: "<IssueLocationID>gblon</IssueLocationID>",
        good: "<IssueLocationID>GBLON</IssueLocationID>",
        sources: ["W3C XML Schema 1.1 Part 2, pattern"],
    }
    TOO_MANY_DIGITS {
        id: "too-many-digits",
        severity: Error,
        title: "A decimal has more digits than its format allows.",
        why: "A number with more digits than its format does not fit the fields of the systems \
              behind the message. Zeros at either end are not counted, as they add nothing to the \
              number.",
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
        title: "A decimal has more decimals than its format allows.",
        why: "Whoever rounds decides: an amount or a mass with more decimals than its format is \
              refused, lest two systems round it to different numbers.",
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
        why: "Without the code of its form a date can be read in more than one way: 202601 is a \
              month, or a day of a year with two digits.",
        bad: "<DateTimeString>20260131120000Z</DateTimeString>",
        good: r#"<DateTimeString formatCode="304">20260131120000Z</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379", "UK DMS 3.6 XML schemas"],
    }
    DATE_FORMAT {
        id: "date-format",
        severity: Error,
        title: "A date has a form or a format code that the profile does not allow.",
        why: "Administrations accept a few of the many forms of a date. The United Kingdom takes \
              the day (102) and the second with its zone (304); a time without a zone is an hour \
              wrong for half of the year.",
        bad: r#"<DateTimeString formatCode="203">202601311200</DateTimeString>"#,
        good: r#"<DateTimeString formatCode="304">20260131120000Z</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379", "UK DMS 3.6 XML schemas", "UK CDS error CDS10010"],
    }
    DATE_FORMAT_MISMATCH {
        id: "date-format-mismatch",
        severity: Warning,
        title: "The format code of a date does not describe its form.",
        why: "The code says how to read the date. Where it says a day and the date has a time, a \
              reader that trusts the code cuts the time off or refuses the date; real messages do \
              have it, so that it is no error.",
        bad: r#"<DateTimeString formatCode="102">20260131120000Z</DateTimeString>"#,
        good: r#"<DateTimeString formatCode="304">20260131120000Z</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379"],
    }
    UNIT_LENGTH {
        id: "unit-length",
        severity: Error,
        title: "A unit is empty or has more than 5 characters.",
        why: "A unit is a code such as KGM for kilograms. An empty unit leaves open what was \
              counted, and a longer one is no code but a name.",
        bad: r#"<TotalGrossMassMeasure unitCode="KGMNET">52.5</TotalGrossMassMeasure>"#,
        good: r#"<TotalGrossMassMeasure unitCode="KGM">52.5</TotalGrossMassMeasure>"#,
        sources: ["UK DMS 3.6 XML schemas", "UN/ECE Recommendation 20"],
    }
    CURRENCY_FORMAT {
        id: "currency-format",
        severity: Error,
        title: "A currency is not three capital letters.",
        why: "Currencies are compared letter by letter, and their codes are three capital letters; \
              a sign or small letters are no code.",
        bad: r#"<InvoiceAmount currencyID="gbp">1250.40</InvoiceAmount>"#,
        good: r#"<InvoiceAmount currencyID="GBP">1250.40</InvoiceAmount>"#,
        sources: ["ISO 4217", "UK DMS 3.6 XML schemas"],
    }
    LIST_AGENCY {
        id: "list-agency",
        severity: Error,
        title: "The agency of a list or scheme is empty or has more than 3 characters.",
        why: "The agency that maintains a list of codes is itself a code, 6 for the UN/ECE. A name \
              does not fit the field and identifies nobody.",
        bad: r#"<TypeCode listAgencyID="HMRC">EXD</TypeCode>"#,
        good: r#"<TypeCode listAgencyID="6">EXD</TypeCode>"#,
        sources: ["UN/EDIFACT 3055", "UK DMS 3.6 XML schemas"],
    }
    LANGUAGE_FORMAT {
        id: "language-format",
        severity: Error,
        title: "A language is not a language tag such as en or en-GB.",
        why: "Programs choose a language by its tag, which is made of parts of at most eight \
              letters or digits joined by hyphens. What does not have this form is refused by the \
              type of XML Schema.",
        bad: r#"<Description languageID="en_GB">Knives</Description>"#,
        good: r#"<Description languageID="en-GB">Knives</Description>"#,
        sources: ["RFC 5646", "W3C XML Schema 1.1 Part 2, language", "UK DMS 3.6 XML schemas"],
    }
}
