//! The rules on codes: whether they are in the lists that a profile names, on the day of the message.
//!
//! They are a group of their own since a schema cannot judge them: lists change while messages are on their way.

customs_model::rules! { @Codes
    CODE_NOT_LISTED {
        id: "code-not-listed",
        severity: Error,
        title: "A code is not in its code list.",
        why: "The profile names the list that the codes come from. A code that is not in it means \
              nothing to the authority. Lists change: `--list` replaces a built-in list by a newer \
              one.",
        bad: "<CountryOfDestination>UK</CountryOfDestination>",
        good: "<CountryOfDestination>GB</CountryOfDestination>",
        sources: ["CS/RD2, code lists of the EU's customs systems"],
    }
    CODE_NOT_YET_VALID {
        id: "code-not-yet-valid",
        severity: Warning,
        title: "A code is used before its first day in the code list.",
        why: "A list gives the first day on which a code may be used. If the entry of a code was \
              changed, its first day is the day of the change, so the code may have been valid \
              before; the finding is therefore a warning.",
        bad: "<ReferenceNumber>ME035025</ReferenceNumber>",
        good: "<ReferenceNumber>DE004851</ReferenceNumber>",
        sources: ["CS/RD2, code lists of the EU's customs systems"],
    }
    CODE_NO_LONGER_VALID {
        id: "code-no-longer-valid",
        severity: Error,
        title: "A code is used after its last day in the code list.",
        why: "The code of a closed customs office, or any withdrawn code, is refused from the day \
              after its last day.",
        bad: "<ReferenceNumber>NO01016C</ReferenceNumber>",
        good: "<ReferenceNumber>DE004851</ReferenceNumber>",
        sources: ["CS/RD2, code lists of the EU's customs systems"],
    }
}
