/// A place in a description that the output omits, leaves untyped or doesn't fully reflect, with the reason.
package struct Remark: Sendable, Hashable {
    package var pointer: NodePointer
    package var why: String

    package init(pointer: NodePointer, why: String) {
        self.pointer = pointer
        self.why = why
    }
}
