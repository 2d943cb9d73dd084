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
        why: "An answer refers to a message by its id. If two messages have the same id, it is \
              unclear which one was answered, and the second looks like a repetition of the first.",
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
        title: "A message answers a message that is missing.",
        why: "No message of the case has the id that is answered. Either a message is missing from \
              the input, or the id is wrong.",
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
        title: "An answer does not come from a party that was asked, or does not go to the party \
                that asked.",
        why: "Only a party that was asked can answer, and the answer must go to the party that \
              asked. Often the id belongs to a message of another case.",
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
        why: "No message is answered before it was sent. Either a clock is wrong or the id belongs \
              to another message. Messages are ordered, and periods calculated, by these times.",
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
        title: "An answer belongs to a different conversation from the message it answers, or to \
                none.",
        why: "All messages of a case have the id of its conversation. An answer with a different \
              id is filed under another case, and this case remains open.",
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
        title: "A message answers a message of the wrong type.",
        why: "Each type of answer belongs to a type of question: a response to a request, an \
              acceptance to a declaration. Often the id was copied from the wrong message.",
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
        title: "An acknowledgement names a different message from the one it answers, or \
                acknowledges an acknowledgement.",
        why: "An acknowledgement names the message that arrived twice: in its header and in its \
              body. If the two differ, it is unclear which message arrived. Acknowledgements are \
              not acknowledged, since that would never end.",
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
        why: "Either the message arrived twice and may have been processed twice, or the second \
              acknowledgement contradicts the first.",
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
        why: "After the final answer the requesting administration closes the case and does not \
              look for further answers. All answers before the last one are therefore marked as \
              interim.",
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
        title: "A stage of transit comes before the stage that it requires, or without it.",
        why: "A movement passes an office after it has started, and is discharged after it has \
              ended. If the stage before is missing, a message is missing or refers to another \
              movement.",
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
        why: "The version with the highest number is in force. A change with a number that was \
              used before looks like the old version and is never applied.",
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
        title: "A message refers to an alert that is missing.",
        why: "The result of a control shows how useful an alert was, if the alert is known. An \
              update to an unknown alert has no effect.",
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
        title: "An alert is changed after it was cancelled.",
        why: "Recipients delete a cancelled alert, so a later change has no effect. To look for \
              the same again, send a new alert.",
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
        title: "An answer has no message that it can answer.",
        why: "The case has no message of a type that this message answers: that message is missing \
              from the input, or the answer belongs to another case.",
        bad: "<!-- an amendment is accepted --><CC004C/>",
        good: "
<!-- an amendment --><CC013C/>
<!-- it is accepted --><CC004C/>",
        sources: ["EU NCTS, sequence of messages"],
    }
    MESSAGE_TURN {
        id: "message-turn",
        severity: Error,
        title: "A message comes in a state of the case that does not allow it.",
        why: "Each message is expected in certain states of a case: goods are not released before \
              the declaration is accepted. A message out of turn is refused, or an earlier message \
              is missing.",
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
        title: "A code for the purpose of a message is unknown in the exchange.",
        why: "One type of message can have several purposes, and a code in it says which. With an \
              unknown code the recipient does not know what has happened.",
        bad: "<CC060C><TransitOperation><notificationType>7</notificationType></TransitOperation></CC060C>",
        good: "<CC060C><TransitOperation><notificationType>0</notificationType></TransitOperation></CC060C>",
        sources: ["EU NCTS, sequence of messages"],
    }
    CASE_NUMBER {
        id: "case-number",
        severity: Error,
        title: "The number of a case changes, or belongs to another case.",
        why: "Customs give a case one number (MRN). A message with a different number is assigned \
              to another case, and this case does not progress.",
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
        title: "The reference of a case changes.",
        why: "The declarant gives a case one reference (LRN), and every answer repeats it. An \
              answer with a different reference is not found in the declarant's system.",
        bad: "
<!-- the declaration --><LRN>TEA-2026-0001</LRN>
<!-- the release --><LRN>TEA-2026-0002</LRN>",
        good: "
<!-- the declaration --><LRN>TEA-2026-0001</LRN>
<!-- the release --><LRN>TEA-2026-0001</LRN>",
        sources: ["EU NCTS, sequence of messages", "Union Customs Code Annex B, data element 12 09 000 000"],
    }
}
