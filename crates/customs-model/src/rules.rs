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
        why: "What the profile requires is needed to process the message, and without it the \
              message is refused unread. It is reported at the class that it is missing from.",
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
        title: "A class has no element of this name.",
        why: "A reader cannot know what a name stands for that the standard does not have, and \
              administrations refuse the message. Often the name is misspelt, or the element \
              is in another class than its own.",
        bad: "<GoodsItemsQuantity>1</GoodsItemsQuantity>",
        good: "<GoodsItemQuantity>1</GoodsItemQuantity>",
        sources: ["WCO Data Model 3.6, data dictionary"],
    }
    REPEATED_ELEMENT {
        id: "repeated-element",
        severity: Error,
        title: "A single-occurrence element occurs more than once.",
        why: "Where a class has room for one value, nobody can tell which of two is meant; a \
              reader that takes the first and one that takes the last read different declarations.",
        bad: "<TypeCode>EXD</TypeCode><TypeCode>EXA</TypeCode>",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["WCO Data Model 3.6, data dictionary", "W3C XML Schema 1.1, maxOccurs"],
    }
    OUT_OF_ORDER {
        id: "out-of-order",
        severity: Error,
        title: "Elements are not in the order of the standard.",
        why: "An XML Schema lists the elements of a class as a sequence, and a message in another \
              order is refused although nothing in it is missing or wrong.",
        bad: "<GoodsItemQuantity>1</GoodsItemQuantity><TypeCode>EXD</TypeCode>",
        good: "<TypeCode>EXD</TypeCode><GoodsItemQuantity>1</GoodsItemQuantity>",
        sources: ["WCO Data Model 3.6, data dictionary", "W3C XML Schema 1.1, model groups"],
    }
    WRONG_NAMESPACE {
        id: "wrong-namespace",
        severity: Error,
        title: "An element is not in the XML namespace of its part of the message.",
        why: "The same name in another namespace is another element to an XML reader. Declaration, \
              envelope and dates have a namespace each, and a schema refuses the message where \
              they are mixed up.",
        bad: r#"<Declaration xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"/>"#,
        good: r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"/>"#,
        sources: ["W3C Namespaces in XML 1.0", "W3C XML Schema 1.1, targetNamespace"],
    }
    UNKNOWN_ATTRIBUTE {
        id: "unknown-attribute",
        severity: Error,
        title: "Values of this type have no such attribute.",
        why: "What is in an attribute that its type does not have is lost in reading: an \
              amount whose currency is misspelt is an amount without a currency.",
        bad: r#"<InvoiceAmount currency="GBP">1250.40</InvoiceAmount>"#,
        good: r#"<InvoiceAmount currencyID="GBP">1250.40</InvoiceAmount>"#,
        sources: ["UN/CEFACT Core Component Technical Specification, unqualified data types"],
    }
    NO_NAMESPACES {
        id: "no-namespaces",
        severity: Error,
        title: "A message in XML lacks the namespaces of its profile.",
        why: "Names alone suffice to read a message here, but no schema accepts it: the namespaces \
              say which messages of which version they are the names of.",
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
        title: "A class holds text beside its elements.",
        why: "Text between the elements of a class belongs to none of them, so that what it says \
              reaches nobody. It is often a value whose own tags were lost.",
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
        title: "A value cannot be read as its type: a decimal, a date, true or false.",
        why: "A value that is no number, no date or neither true nor false cannot be computed with \
              or compared, and is left out of the message that is checked. Numbers are written \
              with a point and without exponents or separators of thousands.",
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
        title: "A date is not in a DateTimeString.",
        why: "In XML a date and the code of its form are together in an element of their own; a \
              date without it has no form, and the schema refuses it.",
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
        title: "A JSON value does not have the type of its element: strings for codes and numbers, \
                objects for classes, arrays for what repeats.",
        why: "Numbers are strings in JSON because a JSON number loses zeros at its end and digits \
              past the sixteenth; a class that may repeat is an array even where it occurs once, \
              so that programs need not handle two shapes.",
        bad: r#""FunctionCode": 9"#,
        good: r#""FunctionCode": "9""#,
        sources: ["RFC 8259", "The JSON Schema of the message"],
    }
    WRAPPED_MESSAGE {
        id: "wrapped-message",
        severity: Warning,
        title: "A message is inside another document.",
        why: "The message is read although it is inside another document, a SOAP envelope or a \
              log of several messages. An interface that takes the message itself refuses the \
              wrapping.",
        bad: "<Envelope><Body><MetaData/></Body></Envelope>",
        good: "<MetaData/>",
        sources: ["W3C XML 1.0, document entity"],
    }
    DROPPED_ATTRIBUTE {
        id: "dropped-attribute",
        severity: Warning,
        title: "An attribute of a code, identifier or text is lost in JSON, which has no place for \
                it.",
        why: "The short form of JSON has a string for a code, an identifier or a text. Which \
              version of a list a code was taken from is lost in it, and does not come back when \
              the message is written as XML again.",
        bad: r#"<TypeCode listVersionID="2">EXD</TypeCode>"#,
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["UN/CEFACT unqualified data types Code. Type, Identifier. Type, Text. Type"],
    }
    DROPPED_BLANK {
        id: "dropped-blank",
        severity: Information,
        title: "Blanks around a code, number or date are not kept.",
        why: "In XML the blanks around a code, a number or a date are no part of it, and every \
              reader takes them away. The value is the same without them, and it is written \
              without them when the message is written again.",
        bad: "<TypeCode> EXD </TypeCode>",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["W3C XML Schema 1.1 Part 2, whiteSpace"],
    }
    DROPPED_COMMENT {
        id: "dropped-comment",
        severity: Information,
        title: "A comment or processing instruction is not kept.",
        why: "Comments and processing instructions are no part of a message, and no interface reads \
              them. They are left out when the message is written again.",
        bad: "<TypeCode>EXD</TypeCode><!-- agreed by telephone -->",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["W3C XML 1.0, comments and processing instructions"],
    }
    ASSUMED_FORMAT_CODE {
        id: "assumed-format-code",
        severity: Information,
        title: "A date in JSON has no format code.",
        why: "In JSON the code of a date may be left out, and then it follows from the date. A date \
              that has none in XML has none in JSON either, and gets that code when the message is \
              read again.",
        bad: r#"<DateTimeString>20260131</DateTimeString>"#,
        good: r#"<DateTimeString formatCode="102">20260131</DateTimeString>"#,
        sources: ["UN/EDIFACT 2379", "UN/CEFACT unqualified data type Date Time. Type"],
    }
    DROPPED_ELEMENT {
        id: "dropped-element",
        severity: Warning,
        title: "An element is left out where the message is written.",
        why: "A profile can have elements that no class of the standard has. A message that is \
              written by another profile, which does not have them, is written without them.",
        bad: r#"<TypeCode>EXA</TypeCode><x:Colour xmlns:x="urn:example:colours">red</x:Colour>"#,
        good: "<TypeCode>EXA</TypeCode>",
        sources: ["WCO Data Model, extensions by a member"],
    }
    DROPPED_CHARACTER {
        id: "dropped-character",
        severity: Warning,
        title: "A control character is lost in XML, which has no place for it.",
        why: "JSON can carry any character, XML 1.0 has no place for most control characters, not \
              even as references. They are left out when a message is written as XML, so that it \
              stays well-formed.",
        bad: r#""FunctionalReferenceID": "A\u0007B""#,
        good: r#""FunctionalReferenceID": "AB""#,
        sources: ["W3C XML 1.0, production Char", "RFC 8259"],
    }
    UNRECOGNISABLE_JSON {
        id: "unrecognisable-json",
        severity: Warning,
        title: "A message in JSON has the type of another message of its shape.",
        why: "In XML the root element tells what a message is, whatever its header says. JSON has no \
              root element, so that a message whose header names another type, or none there is, is \
              taken for another message when it is read again.",
        bad: "<RiskAlertMessage><Header><MessageType>Feedback</MessageType></Header></RiskAlertMessage>",
        good: "<RiskAlertMessage><Header><MessageType>RiskAlert</MessageType></Header></RiskAlertMessage>",
        sources: ["the exchange messages, Header/MessageType"],
    }
    UNKNOWN_IGNORE {
        id: "unknown-ignore",
        severity: Warning,
        title: "A comment asks to ignore a rule that does not exist.",
        why: "A comment in a message can ask for the findings of a rule to be ignored, where the user \
              has switched that on. With a name that no rule has it ignores nothing, and whoever \
              wrote it believes that it does.",
        bad: "<!-- customs: ignore seal-uniqe --><TransportEquipment/>",
        good: "<!-- customs: ignore seal-unique --><TransportEquipment/>",
        sources: ["customs, inline ignores"],
    }
    UNUSED_IGNORE {
        id: "unused-ignore",
        severity: Information,
        title: "A comment ignores a rule that finds nothing.",
        why: "What was to be ignored is mended, or was never there. A comment that is left behind \
              hides the next fault of its kind from those who have switched such comments on.",
        bad: "<!-- customs: ignore seal-unique --><TypeCode>EXD</TypeCode>",
        good: "<TypeCode>EXD</TypeCode>",
        sources: ["customs, inline ignores"],
    }
    TOO_MANY_FINDINGS {
        id: "too-many-findings",
        severity: Error,
        title: "A file has more findings than are kept.",
        why: "Findings take more memory than what they are about, so that only so many are kept of a \
              file. The others are counted, and the file counts as faulty whatever they say: what \
              is not shown must not pass for clean.",
        bad: "<Declaration><A/><B/><C/></Declaration>",
        good: "<Declaration/>",
        sources: ["OWASP, denial of service by resource exhaustion"],
    }
    UNREADABLE_MESSAGE {
        id: "unreadable-message",
        severity: Error,
        title: "A file is not a message that can be read.",
        why: "Of a file that is not well-formed, not in UTF-8 or no message at all nothing can be \
              checked. A document type declaration counts among this: it is the door to attacks by \
              entities, and no message needs one.",
        bad: "<MetaData><Declaration></MetaData>",
        good: "<MetaData><Declaration></Declaration></MetaData>",
        sources: ["W3C XML 1.0", "RFC 8259", "Unicode, UTF-8"],
    }
    UNSUPPORTED_MESSAGE {
        id: "unsupported-message",
        severity: Error,
        title: "A message is recognised, and is not supported yet.",
        why: "The file holds a message of another standard or administration, which is not read yet. \
              Nothing in it was checked, so it counts as an error: a run must not look clean because \
              nobody looked.",
        bad: "<ASYCUDA><SAD/></ASYCUDA>",
        good: "<MetaData><Declaration></Declaration></MetaData>",
        sources: ["WCO Data Model 3.6"],
    }
    MISSPELT_ROOT {
        id: "misspelt-root",
        severity: Error,
        title: "The root element of a message is misspelt.",
        why: "The name of its root says what a message is. With another name nobody recognises it, \
              and nothing in it is checked.",
        bad: "<Metadata><Declaration></Declaration></Metadata>",
        good: "<MetaData><Declaration></Declaration></MetaData>",
        sources: ["WCO Data Model 3.6"],
    }
    STRAY_VALUE {
        id: "stray-value",
        severity: Error,
        title: "Something among the messages of a file is not a message.",
        why: "What nobody recognises was not checked. Among messages it may be one that lost its content \
              or its namespace, so it counts as an error. In JSON these are the entries of an array that \
              holds messages, and the values of a file that come one after the other; in XML they are \
              the elements that have the name of a message of the file.",
        bad: "<batch><MetaData><Declaration></Declaration></MetaData><MetaData/></batch>",
        good: "<batch><MetaData><Declaration></Declaration></MetaData></batch>",
        sources: ["WCO Data Model 3.6"],
    }
    NO_PROFILE {
        id: "no-profile",
        severity: Warning,
        title: "There is no profile for the administration or the model version of a message.",
        why: "The envelope, or what the message holds, says that it is written for another \
              administration or another version of the model. No profile says what that demands, so \
              the message was checked against the standard alone, which demands little.",
        bad: "<WCODataModelVersionCode>4.0</WCODataModelVersionCode>",
        good: "<WCODataModelVersionCode>3.6</WCODataModelVersionCode>",
        sources: ["WCO Data Model 3.6, document metadata"],
    }
    ENVELOPE_MISMATCH {
        id: "envelope-mismatch",
        severity: Warning,
        title: "The envelope names another administration or model version than the profile.",
        why: "A profile was named for the check, and the envelope of the message says that it is \
              written for somebody else. One of the two is wrong.",
        bad: "<ResponsibleCountryCode>NL</ResponsibleCountryCode>",
        good: "<ResponsibleCountryCode>GB</ResponsibleCountryCode>",
        sources: ["WCO Data Model 3.6, document metadata"],
    }
    QUERY_ANSWER {
        id: "query-answer",
        severity: Information,
        title: "A declaration in an answer to a query was not lodged.",
        why: "An administration answers a question about declarations in elements of its own. They \
              report what is known of a declaration and demand nothing, so they are checked against the \
              standard alone.",
        bad: "<p:Declaration xmlns:p=\"http://query.example/answer\"/>",
        good: "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"/>",
        sources: ["WCO Data Model 3.6"],
    }
}
