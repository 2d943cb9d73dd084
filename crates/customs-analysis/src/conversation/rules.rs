//! The rules: what messages of a case ask of each other. Each is declared once; what is found names its rule.
//!
//! They are in a group of their own, `conversation`, which every profile has on and can switch. The crate that checks
//! messages one by one lists them beside its own, and checks none of them.

customs_model::rules! {
    @Conversation
    MESSAGE_ID {
        id: "message-id",
        severity: Error,
        title: "Two messages of a sender have the same id.",
        why: "An answer names the message that it answers by its id. Where two have it, nobody can tell which one was \
              answered, and the second is taken for the first once more.",
        bad: "
<!-- two requests of one administration -->
<MessageID>GB-1</MessageID>
<MessageID>GB-1</MessageID>",
        good: "
<!-- two requests of one administration -->
<MessageID>GB-1</MessageID>
<MessageID>GB-2</MessageID>",
        sources: ["Message headers of transit and of messages between administrations, identification"],
    }
    UNKNOWN_CORRELATION {
        id: "unknown-correlation",
        severity: Error,
        title: "A message answers one that is not there.",
        why: "The id of the message that is answered is that of no message of the case. Either a message is missing, so \
              that the case is not known as a whole, or the answer goes to nobody.",
        bad: "
<!-- the request --><MessageID>GB-1</MessageID>
<!-- the response --><CorrelationID>GB-7</CorrelationID>",
        good: "
<!-- the request --><MessageID>GB-1</MessageID>
<!-- the response --><CorrelationID>GB-1</CorrelationID>",
        sources: ["Message headers of transit and of messages between administrations, correlation identifier"],
    }
    CORRELATION_PARTIES {
        id: "correlation-parties",
        severity: Error,
        title: "An answer does not come from a party that was asked, or does not go to the one that asked.",
        why: "Who was not asked cannot answer, and an answer that goes to somebody else reaches nobody who waits for \
              it. Mostly the id of the message that is answered is that of another case.",
        bad: "
<!-- the request --><Sender><CountryCode>GB</CountryCode></Sender>
<!-- the response --><Recipient><CountryCode>SE</CountryCode></Recipient>",
        good: "
<!-- the request --><Sender><CountryCode>GB</CountryCode></Sender>
<!-- the response --><Recipient><CountryCode>GB</CountryCode></Recipient>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    ANSWERED_BEFORE_ASKED {
        id: "answered-before-asked",
        severity: Error,
        title: "An answer is older than the message it answers.",
        why: "Nothing is answered before it was asked. A clock is wrong, or the id is that of another message; by the \
              times of messages their order is found, and periods are counted.",
        bad: r#"
<!-- the request, prepared at --><DateTimeString formatCode="304">20260306100000Z</DateTimeString>
<!-- the response --><DateTimeString formatCode="304">20260305140000Z</DateTimeString>"#,
        good: r#"
<!-- the request, prepared at --><DateTimeString formatCode="304">20260306100000Z</DateTimeString>
<!-- the response --><DateTimeString formatCode="304">20260320140000Z</DateTimeString>"#,
        sources: ["Message headers of transit and of messages between administrations, date and time of preparation"],
    }
    CONVERSATION_ID {
        id: "conversation-id",
        severity: Error,
        title: "An answer is of another conversation than the message it answers, or of none.",
        why: "All messages of a case have the id of its conversation. An answer with another one is filed under another \
              case, and this one stays open.",
        bad: "
<!-- the request --><ConversationID>CASE-1</ConversationID>
<!-- the response --><ConversationID>CASE-2</ConversationID>",
        good: "
<!-- the request --><ConversationID>CASE-1</ConversationID>
<!-- the response --><ConversationID>CASE-1</ConversationID>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    ANSWER_TYPE {
        id: "answer-type",
        severity: Error,
        title: "A message answers one of a type that it cannot answer.",
        why: "Each type of answer belongs to a type of question: a response to a request, an acceptance to a declaration. \
              Mostly the id of the message that is answered was copied from the wrong one.",
        bad: "
<!-- a risk alert --><MessageID>GB-8</MessageID>
<!-- a response to a request --><CorrelationID>GB-8</CorrelationID>",
        good: "
<!-- the request --><MessageID>GB-1</MessageID>
<!-- the response to it --><CorrelationID>GB-1</CorrelationID>",
        sources: ["EU NCTS, sequence of messages", "Messages between administrations: design of this workspace"],
    }
    ACKNOWLEDGED_MESSAGE {
        id: "acknowledged-message",
        severity: Error,
        title: "An acknowledgement is about another message than it answers, or about an acknowledgement.",
        why: "An acknowledgement says twice which message arrived: in its header and in its body. Where the two differ, \
              nobody knows which one did. Acknowledgements themselves are not acknowledged, since that would never end.",
        bad: "
<CorrelationID>GB-1</CorrelationID>
<AcknowledgedID>GB-7</AcknowledgedID>",
        good: "
<CorrelationID>GB-1</CorrelationID>
<AcknowledgedID>GB-1</AcknowledgedID>",
        sources: ["EU NCTS messages IE906 and IE928", "Messages between administrations: design of this workspace"],
    }
    ACKNOWLEDGED_TWICE {
        id: "acknowledged-twice",
        severity: Error,
        title: "A recipient acknowledges a message more than once.",
        why: "The second acknowledgement may be of a message that arrived twice, and was perhaps processed twice, or \
              it contradicts the first.",
        bad: "
<!-- one acknowledgement --><AcknowledgedID>GB-1</AcknowledgedID>
<!-- another of the same sender --><AcknowledgedID>GB-1</AcknowledgedID>",
        good: "<!-- one acknowledgement --><AcknowledgedID>GB-1</AcknowledgedID>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    ANSWERED_TWICE {
        id: "answered-twice",
        severity: Error,
        title: "A request for assistance is answered again after its final answer.",
        why: "After the final answer the case is closed where it was asked. What comes later is not looked for, so \
              that answers before the last one are marked as interim.",
        bad: "
<!-- a response --><OutcomeCode>Fulfilled</OutcomeCode>
<!-- a later one --><OutcomeCode>Fulfilled</OutcomeCode>",
        good: "
<!-- a response --><OutcomeCode>Interim</OutcomeCode>
<!-- a later one --><OutcomeCode>Fulfilled</OutcomeCode>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    TRANSIT_SEQUENCE {
        id: "transit-sequence",
        severity: Error,
        title: "A stage of transit comes before the stage it needs, or without it.",
        why: "A movement passes an office after it has started, and is discharged after it has ended. A stage without \
              the one before means that a message is missing or is about another movement.",
        bad: "
<!-- on 2 January --><EventCode>Started</EventCode>
<!-- on 3 January --><EventCode>DeclarationRecorded</EventCode>",
        good: "
<!-- on 1 January --><EventCode>DeclarationRecorded</EventCode>
<!-- on 2 January --><EventCode>Started</EventCode>",
        sources: ["UNECE eTIR, sequence of messages", "Messages between administrations: design of this workspace"],
    }
    ALERT_VERSION {
        id: "alert-version",
        severity: Error,
        title: "A later version of an alert does not have a higher number.",
        why: "Who has several versions of an alert looks for the one with the highest number. A change with a number \
              that was used before is taken for the old version, and never applied.",
        bad: "
<VersionNumeric>1</VersionNumeric><KindCode>Alert</KindCode>
<!-- later --><VersionNumeric>1</VersionNumeric><KindCode>Update</KindCode>",
        good: "
<VersionNumeric>1</VersionNumeric><KindCode>Alert</KindCode>
<!-- later --><VersionNumeric>2</VersionNumeric><KindCode>Update</KindCode>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    UNKNOWN_ALERT {
        id: "unknown-alert",
        severity: Error,
        title: "A message refers to an alert that is not there.",
        why: "What a control found says how good the alert was that led to it, if it can be found. A change of an alert \
              that nobody has changes nothing.",
        bad: "
<!-- the alert --><MessageID>NO-1</MessageID>
<!-- the control --><RelatedAlertID>NO-7</RelatedAlertID>",
        good: "
<!-- the alert --><MessageID>NO-1</MessageID>
<!-- the control --><RelatedAlertID>NO-1</RelatedAlertID>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    CANCELLED_ALERT {
        id: "cancelled-alert",
        severity: Error,
        title: "An alert changes after it was cancelled.",
        why: "A cancelled alert is taken out everywhere, so that a later change finds nothing that it could change. What \
              is to be looked for again is a new alert.",
        bad: "
<KindCode>Alert</KindCode>
<!-- later --><KindCode>Cancel</KindCode>
<!-- later --><KindCode>Update</KindCode>",
        good: "
<KindCode>Alert</KindCode>
<!-- later --><KindCode>Cancel</KindCode>",
        sources: ["Messages between administrations: design of this workspace"],
    }
    UNASKED {
        id: "unasked",
        severity: Error,
        title: "An answer comes without a message that it can answer.",
        why: "The case has no message of a type that this one answers: it is missing among those that were given, or \
              the answer is about another case.",
        bad: "<!-- an amendment is accepted --><CC004C/>",
        good: "
<!-- an amendment --><CC013C/>
<!-- it is accepted --><CC004C/>",
        sources: ["EU NCTS, sequence of messages"],
    }
    MESSAGE_TURN {
        id: "message-turn",
        severity: Error,
        title: "A message comes when the case is in a state in which it cannot.",
        why: "Each message is expected in some states of a case: goods are not released before the declaration is \
              accepted. Out of its turn a message is refused, or one before it is missing.",
        bad: "
<!-- the declaration is lodged --><CC015C/>
<!-- the goods are released --><CC029C/>",
        good: "
<!-- the declaration is lodged --><CC015C/>
<!-- it is accepted --><CC028C/>
<!-- the goods are released --><CC029C/>",
        sources: ["EU NCTS, sequence of messages"],
    }
    UNKNOWN_KIND {
        id: "unknown-kind",
        severity: Error,
        title: "A code that says what a message is for is one that the exchange does not have.",
        why: "One type of message can mean several things, and a code in it says which. With a code that nobody knows \
              the receiver cannot tell what has happened.",
        bad: "<CC060C><TransitOperation><notificationType>7</notificationType></TransitOperation></CC060C>",
        good: "<CC060C><TransitOperation><notificationType>0</notificationType></TransitOperation></CC060C>",
        sources: ["EU NCTS, sequence of messages"],
    }
    CASE_NUMBER {
        id: "case-number",
        severity: Error,
        title: "The number of a case is another one than before, or that of another case.",
        why: "Customs give a case one number (MRN). A message with another one is put to another case, and this one \
              stays where it was.",
        bad: "
<!-- the acceptance --><MRN>26CH001251STORY1K0</MRN>
<!-- the release --><MRN>26CH001251STORY2K2</MRN>",
        good: "
<!-- the acceptance --><MRN>26CH001251STORY1K0</MRN>
<!-- the release --><MRN>26CH001251STORY1K0</MRN>",
        sources: ["EU NCTS, sequence of messages", "Union Customs Code Annex B, data element 12 01 001 000"],
    }
    CASE_REFERENCE {
        id: "case-reference",
        severity: Error,
        title: "The reference of a case is another one than before.",
        why: "The declarant gives a case one reference (LRN), and every answer repeats it. With another one the answer \
              is not found in the declarant's system.",
        bad: "
<!-- the declaration --><LRN>TEA-2026-0001</LRN>
<!-- the release --><LRN>TEA-2026-0002</LRN>",
        good: "
<!-- the declaration --><LRN>TEA-2026-0001</LRN>
<!-- the release --><LRN>TEA-2026-0001</LRN>",
        sources: ["EU NCTS, sequence of messages", "Union Customs Code Annex B, data element 12 09 000 000"],
    }
}
