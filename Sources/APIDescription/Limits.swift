package import JSONReading

/// Constraints, for documentation only; the server checks them.
package struct Limits: Sendable {
    package var minimum: JSONNumberText?
    package var maximum: JSONNumberText?
    package var exclusiveMinimum: JSONNumberText?
    package var exclusiveMaximum: JSONNumberText?
    package var multipleOf: JSONNumberText?
    package var minLength: Int?
    package var maxLength: Int?
    package var pattern: String?
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems = false
    package var minProperties: Int?
    package var maxProperties: Int?

    package init() {}
}
