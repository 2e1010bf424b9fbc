package de.digicheck.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
final class FrameAdvice {

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute(Frame.NAME)
    Frame frame(ServerWebExchange exchange) {
        return frames.of(exchange);
    }
}
