/// What a template can be given under a key.
package enum TemplateValue: Sendable {
    /// What `{{key}}` prints, as it is. No section can test it.
    case text(String)
    /// For sections only.
    case flag(Bool)
    /// A section repeats for each record; an inverted section shows where there is none.
    case list([TemplateRecord])
    /// A section enters it once; an inverted section never shows.
    case record(TemplateRecord)
    /// An optional that is not there: sections skip, inverted sections show, to print it is an error.
    case absent
}
