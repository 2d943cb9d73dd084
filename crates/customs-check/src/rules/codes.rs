//! The rules on codes: whether they are in the lists that a profile names, on the day of the message.
//!
//! They are a group of their own since a schema cannot judge them: lists change while messages are on their way.

customs_model::rules! { @Codes
    CODE_NOT_LISTED {
        id: "code-not-listed",
        severity: Error,
        title: "A code is not in its code list.",
        why: "The profile names the list that the codes come from. A code that is not in it means nothing \
              to the authority. Lists change: `--list` has a newer one take the place of the one that is \
              built in.",
        bad: "<CountryOfDestination>UK</CountryOfDestination>",
        good: "<CountryOfDestination>GB</CountryOfDestination>",
        sources: ["CS/RD2, code lists of the EU's customs systems"],
    }
    CODE_NOT_YET_VALID {
        id: "code-not-yet-valid",
        severity: Warning,
        title: "A code is used before its first day in the code list.",
        why: "A list says from which day on a code may be used. A code whose entry was changed begins anew \
              in a list, so that it may have been valid before; the finding is a warning for that reason.",
        bad: "<ReferenceNumber>ME035025</ReferenceNumber>",
        good: "<ReferenceNumber>DE004851</ReferenceNumber>",
        sources: ["CS/RD2, code lists of the EU's customs systems"],
    }
    CODE_NO_LONGER_VALID {
        id: "code-no-longer-valid",
        severity: Error,
        title: "A code is used after its last day in the code list.",
        why: "A customs office that was closed, or a code that was withdrawn, is refused from the day after \
              its last one.",
        bad: "<ReferenceNumber>NO01016C</ReferenceNumber>",
        good: "<ReferenceNumber>DE004851</ReferenceNumber>",
        sources: ["CS/RD2, code lists of the EU's customs systems"],
    }
}
