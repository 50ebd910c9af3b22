/// The value of a key in a template.
package enum TemplateValue: Sendable {
    /// Text that `{{key}}` prints verbatim. Sections can't test it.
    case text(String)
    /// A condition for sections.
    case flag(Bool)
    /// Records that a section iterates over. An inverted section is printed if there are none.
    case list([TemplateRecord])
    /// A record that a section enters once. An inverted section is never printed.
    case record(TemplateRecord)
    /// A missing optional value. Sections are skipped, inverted sections are printed, and interpolating it is an error.
    case absent
}
