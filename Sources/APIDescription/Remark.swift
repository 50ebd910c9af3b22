/// A place in a description that the output doesn't have, or not with its type, and why.
package struct Remark: Sendable, Hashable {
    package var pointer: NodePointer
    package var why: String

    package init(pointer: NodePointer, why: String) {
        self.pointer = pointer
        self.why = why
    }
}
