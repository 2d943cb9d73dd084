//! The rules that reading a message checks: whether it is made of what the dictionary has.

/// Declares the rules on the format of a message, each a constant, and `ALL` of them; with `@Codes` or
/// `@Conversation` before the first of them, those of that group.
#[macro_export]
macro_rules! rules {
    ($first:ident $($rest:tt)*) => {
        $crate::rules! { @Format $first $($rest)* }
    };
    (@$group:ident $($name:ident {
        id: $id:literal,
        severity: $severity:ident,
        title: $title:literal,
        why: $why:literal,
        bad: $bad:literal,
        good: $good:literal,
        sources: [$($source:literal),+ $(,)?],
    })*) => {
        $(#[doc = $title] pub const $name: $crate::Rule = $crate::Rule {
            id: $id,
            severity: $crate::Severity::$severity,
            group: $crate::rule::Group::$group,
            title: $title,
            why: $why,
            bad: $bad,
            good: $good,
            sources: &[$($source),+],
            elements: &[],
            since: "0.1.0",
            book: None,
        };)*

        /// Every rule of this module.
        pub const ALL: &[&$crate::Rule] = &[$(&$name),*];
    };
}

crate::rules! {
    MISSING_ELEMENT {
        id: "missing-element",
        severity: Error,
        title: "An element that the message or the profile requires is missing.",
        why: "The element is needed to process the message, and the message is refused without it. \
              The finding is reported at the class from which the element is missing.",
        bad: "<GovernmentAgencyGoodsItem/>",
        good: "
<GovernmentAgencyGoodsItem>
  <SequenceNumeric>1</SequenceNumeric>
</GovernmentAgencyGoodsItem>",
        sources: ["WCO Data Model 3.6, data dictionary", "W3C XML Schema 1.1, minOccurs"],
    }
    UNKNOWN_ELEMENT {
        id: "unknown-element",
        severity: Error,
        title: "A class contains an unknown element.",
        why: "Administrations refuse a message with an unknown element. Often the name is \
              misspelt, or the element belongs to another class.",
        bad: "<GoodsItemsQuantity>1</GoodsItemsQuantity>",
        good: "<GoodsItemQuantity>1</GoodsItemQuantity>",
        sources: ["WCO Data Model 3.6, data dictionary"],
    }
    REPEATED_ELEMENT {
        id: "repeated-element",
        severity: Error,
        title: "A single-occurrence element occurs more than once.",
        why: "If an element that is allowed once occurs twice, it is unclear which one applies: \
              some programs use the first, others the last.",
        bad: "<TypeCode>EXD</TypeCode><TypeCode>EXA</TypeCode>",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["WCO Data Model 3.6, data dictionary", "W3C XML Schema 1.1, maxOccurs"],
    }
    OUT_OF_ORDER {
        id: "out-of-order",
        severity: Error,
        title: "Elements are out of order.",
        why: "An XML Schema defines the elements of a class as a sequence, and a message in any \
              other order is refused.",
        bad: "<GoodsItemQuantity>1</GoodsItemQuantity><TypeCode>EXD</TypeCode>",
        good: "<TypeCode>EXD</TypeCode><GoodsItemQuantity>1</GoodsItemQuantity>",
        sources: ["WCO Data Model 3.6, data dictionary", "W3C XML Schema 1.1, model groups"],
    }
    WRONG_NAMESPACE {
        id: "wrong-namespace",
        severity: Error,
        title: "An element is not in the XML namespace of its part of the message.",
        why: "The same name in another namespace is another element to an XML reader. Declaration, \
              envelope and dates each have their own namespace, and a schema refuses a message in \
              which they are mixed up.",
        bad: r#"<Declaration xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"/>"#,
        good: r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"/>"#,
        sources: ["W3C Namespaces in XML 1.0", "W3C XML Schema 1.1, targetNamespace"],
    }
    UNKNOWN_ATTRIBUTE {
        id: "unknown-attribute",
        severity: Error,
        title: "A value has an attribute that its type does not have.",
        why: "The value of an unknown attribute is lost when the message is read: if the name of \
              the currency attribute is misspelt, the amount has no currency.",
        bad: r#"<InvoiceAmount currency="GBP">1250.40</InvoiceAmount>"#,
        good: r#"<InvoiceAmount currencyID="GBP">1250.40</InvoiceAmount>"#,
        sources: ["UN/CEFACT Core Component Technical Specification, unqualified data types"],
    }
    NO_NAMESPACES {
        id: "no-namespaces",
        severity: Error,
        title: "A message in XML lacks the namespaces of its profile.",
        why: "The message can be read here by its element names, but every schema refuses it: the \
              namespaces identify the kind and version of the message.",
        bad: "<MetaData><Declaration/></MetaData>",
        good: r#"
<MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2">
  <Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"/>
</MetaData>"#,
        sources: ["W3C Namespaces in XML 1.0", "W3C XML Schema 1.1, targetNamespace"],
    }
    UNEXPECTED_TEXT {
        id: "unexpected-text",
        severity: Error,
        title: "A class contains text outside its elements.",
        why: "Text between the elements of a class belongs to none of them and is not processed. \
              It is often a value that lost its tags.",
        bad: "<Declarant>GB123456789000</Declarant>",
        good: "<Declarant><ID>GB123456789000</ID></Declarant>",
        sources: [
            "WCO Data Model 3.6, data dictionary",
            "W3C XML Schema 1.1, element-only content",
        ],
    }
    UNREADABLE_VALUE {
        id: "unreadable-value",
        severity: Error,
        title: "A value cannot be read as its type, such as a decimal, a date or a boolean.",
        why: "The value is left out of the message that is checked. Numbers are written with a \
              decimal point and without exponents or thousands separators.",
        bad: r#"<InvoiceAmount currencyID="GBP">1250,40</InvoiceAmount>"#,
        good: r#"<InvoiceAmount currencyID="GBP">1250.40</InvoiceAmount>"#,
        sources: [
            "WCO Data Model 3.6, data dictionary",
            "W3C XML Schema 1.1 Part 2, decimal and boolean",
            "UN/EDIFACT 2379",
            "ISO 8601",
        ],
    }
    MISSING_DATE_TIME_STRING {
        id: "missing-date-time-string",
        severity: Error,
        title: "A date is not inside a DateTimeString.",
        why: "In XML the element DateTimeString contains a date together with its format code. The \
              schema refuses a date without it.",
        bad: "<IssueDateTime>20260131120000Z</IssueDateTime>",
        good: r#"
<IssueDateTime>
  <DateTimeString formatCode="304">20260131120000Z</DateTimeString>
</IssueDateTime>"#,
        sources: ["UN/CEFACT unqualified data type Date Time. Type"],
    }
    WRONG_JSON_TYPE {
        id: "wrong-json-type",
        severity: Error,
        title: "A JSON value has the wrong type for its element.",
        why: "Codes and numbers are strings, since a JSON number loses trailing zeros and digits \
              after the sixteenth. Classes are objects. A class that can repeat is an array even \
              if it occurs once, so that programs need not handle two forms.",
        bad: r#""FunctionCode": 9"#,
        good: r#""FunctionCode": "9""#,
        sources: ["RFC 8259", "The JSON Schema of the message"],
    }
    WRAPPED_MESSAGE {
        id: "wrapped-message",
        severity: Warning,
        title: "A message is inside another document.",
        why: "The message is read although it is inside another document, a SOAP envelope or a log \
              of several messages. An interface that expects the message itself refuses such a \
              document.",
        bad: "<Envelope><Body><MetaData/></Body></Envelope>",
        good: "<MetaData/>",
        sources: ["W3C XML 1.0, document entity"],
    }
    DROPPED_ATTRIBUTE {
        id: "dropped-attribute",
        severity: Warning,
        title: "An attribute of a code, identifier or text is lost in JSON.",
        why: "In JSON a code, an identifier or a text is a string without attributes. The version \
              of the code list, for example, is lost and is not restored when the message is \
              written as XML again.",
        bad: r#"<TypeCode listVersionID="2">EXD</TypeCode>"#,
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["UN/CEFACT unqualified data types Code. Type, Identifier. Type, Text. Type"],
    }
    DROPPED_BLANK {
        id: "dropped-blank",
        severity: Information,
        title: "Blanks around a code, number or date are dropped.",
        why: "In XML the blanks around a code, a number or a date are not part of the value, and \
              every reader removes them. The message is written again without them.",
        bad: "<TypeCode> EXD </TypeCode>",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["W3C XML Schema 1.1 Part 2, whiteSpace"],
    }
    DROPPED_COMMENT {
        id: "dropped-comment",
        severity: Information,
        title: "A comment or processing instruction is dropped.",
        why: "Comments and processing instructions are not part of a message, and no interface \
              reads them. They are dropped when the message is written again.",
        bad: "<TypeCode>EXD</TypeCode><!-- agreed by telephone -->",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["W3C XML 1.0, comments and processing instructions"],
    }
    ASSUMED_FORMAT_CODE {
        id: "assumed-format-code",
        severity: Information,
        title: "A date without a format code gets one in JSON.",
        why: "In JSON the format code of a date may be omitted and is then derived from the date. \
              A date without a code in XML has none in JSON either, and gets the derived code when \
              the message is read again.",
        bad: r#"<DateTimeString>20260131</DateTimeString>"#,
        good: r#"<DateTimeString formatCode="102">20260131</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379", "UN/CEFACT unqualified data type Date Time. Type"],
    }
    DROPPED_ELEMENT {
        id: "dropped-element",
        severity: Warning,
        title: "An element is dropped when the message is written.",
        why: "A profile can add elements to the classes of the standard. If a message is written \
              in the form of another profile that does not have these elements, they are dropped.",
        bad: r#"<TypeCode>EXA</TypeCode><x:Colour xmlns:x="urn:example:colours">red</x:Colour>"#,
        good: "<TypeCode>EXA</TypeCode>",
        sources: ["WCO Data Model, extensions by a member"],
    }
    DROPPED_CHARACTER {
        id: "dropped-character",
        severity: Warning,
        title: "A control character is lost in XML.",
        why: "JSON can contain any character; XML 1.0 allows most control characters not even as \
              references. They are dropped when a message is written as XML, so that it is \
              well-formed.",
        bad: r#""FunctionalReferenceID": "A\u0007B""#,
        good: r#""FunctionalReferenceID": "AB""#,
        sources: ["W3C XML 1.0, production Char", "RFC 8259"],
    }
    UNRECOGNISABLE_JSON {
        id: "unrecognisable-json",
        severity: Warning,
        title: "A message in JSON states the type of another message with the same structure.",
        why: "In XML the root element determines the type of a message, whatever its header says. \
              JSON has no root element, so a message whose header states another or an unknown \
              type is not recognised correctly when it is read again.",
        bad: "<RiskAlertMessage><Header><MessageType>Feedback</MessageType></Header></RiskAlertMessage>",
        good: "<RiskAlertMessage><Header><MessageType>RiskAlert</MessageType></Header></RiskAlertMessage>",
        sources: ["the exchange messages, Header/MessageType"],
    }
    UNKNOWN_IGNORE {
        id: "unknown-ignore",
        severity: Warning,
        title: "A comment asks to ignore a rule that does not exist.",
        why: "A comment in a message can ask for the findings of a rule to be ignored, if the user \
              allows this. With an unknown rule it ignores nothing, although its author expects it \
              to.",
        bad: "<!-- customs: ignore seal-uniqe --><TransportEquipment/>",
        good: "<!-- customs: ignore seal-unique --><TransportEquipment/>",
        sources: ["customs, inline ignores"],
    }
    UNUSED_IGNORE {
        id: "unused-ignore",
        severity: Information,
        title: "A comment ignores a rule that finds nothing.",
        why: "The finding was fixed or never existed. The comment would hide the next finding of \
              the same rule.",
        bad: "<!-- customs: ignore seal-unique --><TypeCode>EXD</TypeCode>",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["customs, inline ignores"],
    }
    TOO_MANY_FINDINGS {
        id: "too-many-findings",
        severity: Error,
        title: "A file has more findings than the limit.",
        why: "Findings take more memory than the text they refer to, so the number of findings \
              kept for a file is limited. Further findings are counted, and the file counts as \
              faulty.",
        bad: "<Declaration><A/><B/><C/></Declaration>",
        good: "<Declaration/>",
        sources: ["OWASP, denial of service by resource exhaustion"],
    }
    UNREADABLE_MESSAGE {
        id: "unreadable-message",
        severity: Error,
        title: "A file cannot be read as a message.",
        why: "A file that is not well-formed, not in UTF-8 or not a message cannot be checked. A \
              file with a document type declaration (DOCTYPE) is refused as well: it allows entity \
              attacks, and no message needs one.",
        bad: "<MetaData><Declaration></MetaData>",
        good: "<MetaData><Declaration></Declaration></MetaData>",
        sources: ["W3C XML 1.0", "RFC 8259", "Unicode, UTF-8"],
    }
    UNSUPPORTED_MESSAGE {
        id: "unsupported-message",
        severity: Error,
        title: "A message is recognised but not supported yet.",
        why: "The file contains a message of another standard or administration that is not \
              supported yet. Nothing in it was checked, so it counts as an error.",
        bad: "<ASYCUDA><SAD/></ASYCUDA>",
        good: "<MetaData><Declaration></Declaration></MetaData>",
        sources: ["WCO Data Model 3.6"],
    }
    MISSPELT_ROOT {
        id: "misspelt-root",
        severity: Error,
        title: "The root element of a message is misspelt.",
        why: "A message is recognised by the name of its root element. With a misspelt name it is \
              not recognised, and nothing in it is checked.",
        bad: "<Metadata><Declaration></Declaration></Metadata>",
        good: "<MetaData><Declaration></Declaration></MetaData>",
        sources: ["WCO Data Model 3.6"],
    }
    STRAY_VALUE {
        id: "stray-value",
        severity: Error,
        title: "A value among the messages of a file is not a message.",
        why: "A value that is not recognised was not checked. It may be a message that lost its \
              content or its namespace, so it counts as an error. In JSON the rule applies to the \
              entries of an array that contains messages and to the consecutive values of a file; \
              in XML it applies to elements with the name of a message of the file.",
        bad: "<batch><MetaData><Declaration></Declaration></MetaData><MetaData/></batch>",
        good: "<batch><MetaData><Declaration></Declaration></MetaData></batch>",
        sources: ["WCO Data Model 3.6"],
    }
    NO_PROFILE {
        id: "no-profile",
        severity: Warning,
        title: "No profile exists for the administration or the model version of a message.",
        why: "The envelope or the content of the message names another administration or another \
              version of the model. There is no profile with its requirements, so the message was \
              checked only against the standard, which requires little.",
        bad: "<WCODataModelVersionCode>4.0</WCODataModelVersionCode>",
        good: "<WCODataModelVersionCode>3.6</WCODataModelVersionCode>",
        sources: ["WCO Data Model 3.6, document metadata"],
    }
    ENVELOPE_MISMATCH {
        id: "envelope-mismatch",
        severity: Warning,
        title: "The envelope names a different administration or model version from the profile.",
        why: "A profile was chosen for the check, but the envelope says that the message is for \
              another administration or version. One of the two is wrong.",
        bad: "<ResponsibleCountryCode>NL</ResponsibleCountryCode>",
        good: "<ResponsibleCountryCode>GB</ResponsibleCountryCode>",
        sources: ["WCO Data Model 3.6, document metadata"],
    }
    QUERY_ANSWER {
        id: "query-answer",
        severity: Information,
        title: "A declaration is part of the answer to a query and was not lodged.",
        why: "An administration answers a query about declarations with its own elements. They \
              report the content of a declaration and have no required elements, so they are \
              checked only against the standard.",
        bad: "<p:Declaration xmlns:p=\"http://query.example/answer\"/>",
        good: "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"/>",
        sources: ["WCO Data Model 3.6"],
    }
}
