"""The disk: what a campaign's files say, and how files are written. Strangers' files are none of its business."""
